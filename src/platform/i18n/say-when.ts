import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";

export { sayClock } from "#platform/i18n/say-clock.ts";

const time = { hour: "2-digit", minute: "2-digit" } as const;

/** "23 h 59", "23:59", "23.59 u". */
export const sayTime = (at: Date, locale: Locale): string => formatDate(at, locale, time);

/** "dimanche 13 décembre 2026". */
export const sayDay = (at: Date, locale: Locale): string => formatDate(at, locale, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "dimanche 13 décembre 2026, 23 h 59". */
export const sayInstant = (at: Date, locale: Locale): string => `${sayDay(at, locale)}, ${sayTime(at, locale)}`;

/** "13 décembre 2026". */
export const sayShortDay = (at: Date, locale: Locale): string => formatDate(at, locale);
