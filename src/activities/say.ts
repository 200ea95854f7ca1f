import { keysOf } from "#platform/keys-of.ts";
import { formatDate, plural } from "#platform/i18n/format.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import { sayClock } from "#platform/i18n/say-when.ts";
import { type Rhythm, rhythms, type Timing } from "./activity.ts";
import { activityTexts } from "./activities.texts.ts";
import type { ActivityDate } from "./dates.query.ts";

/** "14 h 30"; "14:30". */

/** "de 14 h à 16 h". */
export const sayTimes = ({ begins, ends }: Pick<Timing, "begins" | "ends">, locale: Locale): string =>
  activityTexts[locale].times(sayClock(begins, locale), sayClock(ends, locale));

/** "mardi 1 décembre 2026", of a day "2026-12-01". */
export const sayDate = (day: string, locale: Locale): string =>
  formatDate(`${day}T12:00:00Z`, locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** As it stands alone, in a heading or a lead: "Mardi 1 décembre 2026". */
export const asHead = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

/** "mardi 1 décembre 2026, de 14 h à 16 h". */
export const sayWhen = (date: Pick<Timing, "day" | "begins" | "ends">, locale: Locale): string => `${sayDate(date.day, locale)}, ${sayTimes(date, locale)}`;

export const rhythmOf = (weeks: number | null): Rhythm | null => keysOf(rhythms).find((one) => rhythms[one] === weeks) ?? null;

/** "chaque mardi, jusqu’au mardi 30 juin 2026"; null when it happens once. */
export function sayRhythm({ day, weeks, until }: Pick<Timing, "day" | "weeks" | "until">, locale: Locale): string | null {
  if (until === null) return null;
  const t = activityTexts[locale];
  const says = { 1: t.weekly, 2: t.everySecond, 4: t.everyFourth }[weeks ?? 1] ?? t.weekly;
  return says(formatDate(`${day}T12:00:00Z`, locale, { weekday: "long" }), sayDate(until, locale));
}

/** "3 places libres"; "Complet, 2 personnes attendent"; null where one comes without registering. */
export function saySeats({ seats, taken, waiting }: Pick<ActivityDate, "seats" | "taken" | "waiting">, locale: Locale): string | null {
  const t = activityTexts[locale];
  if (seats === null) return null;
  if (taken < seats) return plural(seats - taken, locale, t.seatsFree);
  return waiting === 0 ? t.full : `${t.full}, ${plural(waiting, locale, t.waitingCount)}`;
}

/** The same words in every language of the house. */
export const inAll = (say: (locale: Locale) => string): Translated => ({ fr: say("fr"), en: say("en"), nl: say("nl") });

/** "12 h 30" of 750 minutes; "45 min". */
export function sayMinutes(minutes: number, locale: Locale): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}\u00a0min`;
  const word = locale === "nl" ? "u" : "h";
  return rest === 0 ? `${hours}\u00a0${word}` : `${hours}\u00a0${word}\u00a0${String(rest).padStart(2, "0")}`;
}
