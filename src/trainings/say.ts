import { formatDate, plural } from "#platform/i18n/format.ts";
import type { Locale, locales, Translated } from "#platform/i18n/locale.ts";
import { sayClock, sayInstant, sayTime } from "#platform/i18n/say-when.ts";
import { clockOf } from "#platform/time/clock.ts";
import type { SupervisedHours, TitleTexts, Words } from "./training.ts";
import { trainingsTexts } from "./trainings.texts.ts";

/** Its title in this language where somebody wrote it, and that in French elsewhere. */
export const titleOf = ({ title, translations }: TitleTexts, locale: Locale): string => (locale === "fr" ? undefined : translations[locale]?.title) ?? title;

/** Its words in this language, or in French; `lang` of what is not in the page's language. */
export function wordsIn({ words, translations }: { readonly words: Words; readonly translations: TitleTexts["translations"] }, locale: Locale) {
  const other = locale === "fr" ? undefined : translations[locale];
  return other ? { ...other, lang: locale } : { ...words, lang: "fr" as const };
}

/** The same sentence in every language. */
export const inAll = (say: (locale: Locale) => string): Translated =>
  ({ fr: say("fr"), en: say("en"), nl: say("nl") }) satisfies Record<(typeof locales)[number], string>;

export const sayDay = (at: Date, locale: Locale): string => formatDate(at, locale, { day: "numeric", month: "long", year: "numeric" });

/** The last day of what ends then: midnight is the end of a day. */
export const sayLast = (until: Date, locale: Locale): string => sayDay(new Date(until.getTime() - 1), locale);

export const sayMonths = (months: number | null, locale: Locale): string =>
  months === null ? trainingsTexts[locale].endless : plural(months, locale, trainingsTexts[locale].months);

const clockIn = (minutes: number, locale: Locale): string => sayClock(clockOf(minutes), locale);

/** "mardi 14 h – 17 h". */
export function sayHours({ weekday, from, to }: SupervisedHours, locale: Locale): string {
  const day = formatDate(new Date(Date.UTC(2024, 0, 1 + weekday, 12)), locale, { weekday: "long" });
  return `${day} ${clockIn(from, locale)}\u00a0– ${clockIn(to, locale)}`;
}

/** Who keeps a module, for people. */
export const keptAt = ({ placeName }: { readonly placeName: string | null }, locale: Locale): string => placeName ?? trainingsTexts[locale].metropolis;

/** "jeudi 3 décembre 2026, 10 h – 12 h". */
export const sayWhen = ({ from, to }: { readonly from: Date; readonly to: Date }, locale: Locale): string =>
  `${sayInstant(from, locale)}\u00a0– ${sayTime(to, locale)}`;

/** "3 places libres"; "complet, 2 personnes attendent". */
export function sayFree({ seats, taken, waiting }: { readonly seats: number; readonly taken: number; readonly waiting: number }, locale: Locale): string {
  const t = trainingsTexts[locale];
  if (taken < seats) return plural(seats - taken, locale, t.free);
  return waiting === 0 ? t.full : `${t.full}, ${plural(waiting, locale, t.waiting)}`;
}
