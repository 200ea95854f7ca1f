import type { Locale } from "#platform/i18n/locale.ts";

export interface Charter {
  readonly number: number;
  readonly words: string;
  readonly wordsEn: string | null;
  readonly wordsNl: string | null;
  /** What this version changed. */
  readonly changed: string | null;
  readonly decisionId: string | null;
  readonly decision: string | null;
  readonly since: Date;
  /** Members of today that signed it. */
  readonly signed: number;
}

export interface MemberSignature {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** The latest version that it signed, and when; null: none. */
  readonly version: number | null;
  readonly signedAt: Date | null;
}

/** The rules of a version in the reader's language where they were written in it, else in French. */
export function rulesIn({ words, wordsEn, wordsNl }: Charter, locale: Locale): { readonly rules: readonly string[]; readonly lang: Locale } {
  const other = { fr: null, en: wordsEn, nl: wordsNl }[locale];
  return { rules: (other ?? words).split(/\r?\n/).filter(Boolean), lang: other === null ? "fr" : locale };
}
