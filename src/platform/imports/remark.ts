import type { Locale, Translated } from "#platform/i18n/locale.ts";

/**
 * What is wrong in a line, as each language says it: whoever reads a report does not read the language of whoever sent the file. Reports of before hold
 * one sentence, in the sender's.
 */
export type Remark = Translated | string;

/** One sentence in each language. */
export const remark = (say: (locale: Locale) => string): Translated => ({ fr: say("fr"), en: say("en"), nl: say("nl") });

/** The problems of a line by field, from whatever says them in one language. */
export function inEachLanguage(problemsIn: (locale: Locale) => Readonly<Record<string, string>>): Record<string, Translated> {
  const said = { fr: problemsIn("fr"), en: problemsIn("en"), nl: problemsIn("nl") };
  return Object.fromEntries(Object.entries(said.fr).map(([field, words]) => [field, remark((locale) => said[locale][field] ?? words)]));
}

export const sayRemark = (remark: Remark, locale: Locale): string => (typeof remark === "string" ? remark : remark[locale]);
