import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Project } from "./votes.query.ts";

/** "dimanche 13 décembre 2026, 23 h 59" in Paris. */
export function sayInstant(instant: Date, locale: Locale): string {
  const day = formatDate(instant, locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const time = formatDate(instant, locale, { hour: "2-digit", minute: "2-digit", hour12: false });
  return `${day}, ${locale === "fr" ? time.replace(":", "\u00a0h\u00a0") : time}`;
}

/** What a project says of itself, in the reader's language where somebody translated it; `lang` when it is another. */
export function sayProject({ title, summary, easy, translations }: Project, locale: Locale, easyToRead = false) {
  const translated = locale === "fr" ? undefined : translations[locale];
  const words = translated ?? { title, summary, easy: easy ?? undefined };
  return { title: words.title, summary: (easyToRead && words.easy) || words.summary, lang: translated || locale === "fr" ? undefined : ("fr" as const) };
}
