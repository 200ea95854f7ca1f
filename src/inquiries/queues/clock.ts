import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { daysBetween } from "#platform/time/day.ts";
import { queuesTexts } from "./queues.texts.ts";

/** Days left until one that was promised, or days late: for the margin of an entry. */
export function clockOf(today: string, due: string, locale: Locale): { readonly big: string; readonly small: string } {
  const [left, t] = [daysBetween(today, due), queuesTexts[locale]];
  const days = Math.abs(left);
  return { big: formatNumber(days, locale), small: plural(days, locale, left < 0 ? t.daysLate : t.daysLeft) };
}
