import type { HeadingType, Roofs } from "#platform/appearance/appearance.ts";
import type { Locale } from "#platform/i18n/locale.ts";

export const wordFields = ["tagline", "motto", "heading", "lead", "help", "signature"] as const;
export type WordField = (typeof wordFields)[number];

/** As wide as the columns. */
export const longestWords: Readonly<Record<WordField, number>> = { tagline: 120, motto: 160, heading: 120, lead: 400, help: 300, signature: 600 };

/** In one language; null: the house's own words. */
export type Words = Readonly<Record<WordField, string | null>>;

/** What a metropolis chose, without who published it. */
export interface Identity {
  readonly name: string;
  readonly logo: { readonly fileId: string; readonly width: number; readonly height: number; readonly alt: string | null } | null;
  /** "#a3341c"; null: the house's own. */
  readonly light: string | null;
  readonly dark: string | null;
  readonly headings: HeadingType;
  readonly roofs: Roofs;
  readonly languages: readonly Locale[];
  readonly homeOrder: readonly string[];
  readonly homeHidden: readonly string[];
  readonly words: Readonly<Record<Locale, Words>>;
}

export interface IdentityVersion extends Identity {
  readonly version: number;
  readonly note: string;
  readonly publishedAt: Date;
}
