import type { Locale } from "#platform/i18n/locale.ts";
import type { Identity, WordField } from "./identity.ts";

/** A language that lacks them says them in French; null where nothing of one's own is said. */
export const wordsIn = ({ words }: Pick<Identity, "words">, field: WordField, locale: Locale): string | null =>
  words.fr[field] === null ? null : (words[locale][field] ?? words.fr[field]);
