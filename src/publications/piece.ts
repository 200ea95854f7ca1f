import type { Locale } from "#platform/i18n/locale.ts";

export const kinds = ["page", "news"] as const;
export type Kind = (typeof kinds)[number];

export interface Words {
  readonly title: string;
  readonly lead: string;
  /** Markdown. */
  readonly body: string;
}

/** French always; another language where it was written. */
export type WordsOf = Partial<Readonly<Record<Locale, Words>>>;

export interface Picture {
  readonly fileId: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What somebody reads of a piece. */
export interface Edition {
  readonly pieceId: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly number: number;
  readonly appearsAt: Date;
  readonly words: WordsOf;
  readonly picture: Picture | null;
}

export interface Piece {
  readonly id: string;
  readonly kind: Kind;
  readonly slug: string;
  readonly inFooter: boolean;
  readonly draftVersion: number;
  readonly withdrawnAt: Date | null;
  readonly draft: WordsOf;
  /** How many editions were published, and the last one. */
  readonly editions: number;
  readonly appearsAt: Date | null;
  readonly picture: Picture | null;
}

export type State = "draft" | "scheduled" | "published" | "withdrawn";

export function stateOf({ withdrawnAt, appearsAt }: Pick<Piece, "withdrawnAt" | "appearsAt">, now: Date): State {
  if (withdrawnAt) return "withdrawn";
  if (!appearsAt) return "draft";
  return appearsAt > now ? "scheduled" : "published";
}

/** In the reader's language where it was written, else in French; and in which. */
export function wordsFor(words: WordsOf, locale: Locale): { readonly words: Words; readonly locale: Locale } {
  const own = words[locale];
  return own ? { words: own, locale } : { words: words.fr!, locale: "fr" };
}
