import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayClock } from "#platform/i18n/say-clock.ts";
import { clockOf, minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import type { Instant } from "#platform/time/wall-clock.ts";
import { texts } from "../texts.ts";
import type { OpenState } from "./open-state.ts";

/** "9 h", "9 h 30", "minuit"; "9:00"; "9.00 u". */
export function sayTime(minutes: number, locale: Locale): string {
  const ofDay = minutes % 1440;
  return ofDay === 0 ? texts[locale].hours.midnight : sayClock(clockOf(ofDay), locale);
}

export function saySpan({ from, to }: { from: number; to: number }, locale: Locale): string {
  if (from === 0 && to === 1440) return texts[locale].hours.allDay;
  return `${sayTime(from, locale)} – ${sayTime(to, locale)}`;
}

const noon = (day: string) => `${day}T12:00:00Z`;
export const sayWeekday = (day: string, locale: Locale) => formatDate(noon(day), locale, { weekday: "long" });
export const sayDay = (day: string, locale: Locale) => formatDate(noon(day), locale, { day: "numeric", month: "long" });

/** "Ouvert jusqu’à 19 h", "Ouvre demain à 9 h", "Ouvre lundi 9 h", "Fermé". */
export function sayState(state: OpenState, now: Instant, locale: Locale): string {
  const t = texts[locale].hours;
  if (state.state === "unknown") return state.comment ? t.perhaps(state.comment) : t.byAppointment;
  if (state.state === "open") return state.until === null ? t.always : t.openUntil(sayTime(minutesOf(state.until), locale));
  if (state.opensAt === null) return t.closed;
  const [today, day] = [dayOf(now), dayOf(state.opensAt)];
  const time = sayTime(minutesOf(state.opensAt), locale);
  if (day === today) return t.opensToday(time);
  if (day === addDays(today, 1)) return t.opensTomorrow(time);
  return day < addDays(today, 7) ? t.opensWeekday(sayWeekday(day, locale), time) : t.opensOn(sayDay(day, locale), time);
}

/** "Fermé le mardi": said beside the state on a day without any opening. */
export function sayClosedToday(state: OpenState, now: Instant, locale: Locale): string | null {
  if (state.state !== "closed" || !state.closedToday || state.closing) return null;
  return texts[locale].hours.closedOn(sayWeekday(dayOf(now), locale));
}
