import type { Locale } from "#platform/i18n/locale.ts";
import type { Project } from "./votes.query.ts";

/** What a project says of itself, in the reader's language where somebody translated it; else in that of the house (null). */
export function sayProject({ title, summary, easy, translations }: Project, locale: Locale, easyToRead = false) {
  const translated = locale === "fr" ? undefined : translations[locale];
  const words = translated ?? { title, summary, easy: easy ?? undefined };
  return { title: words.title, summary: (easyToRead && words.easy) || words.summary, lang: translated ? locale : null };
}
