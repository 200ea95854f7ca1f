import { timeZone } from "#platform/i18n/format.ts";

/** Cents of what was typed: "1 200 000", "12000,50", "12 000 €". Null for what is no amount. */
export function readEuros(typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, "").replace(",", ".");
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** As it is written back into the field. */
export const writeEuros = (cents: number): string => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace(".", ","));

/** A whole number between two bounds; null for anything else. */
export function readWhole(typed: string, from: number, to: number): number | null {
  const plain = typed.trim();
  return /^\d{1,6}$/.test(plain) && Number(plain) >= from && Number(plain) <= to ? Number(plain) : null;
}

/** The instant at which clocks in Paris show that day and time; null for what is none. */
export function readInstant(day: string, time: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  try {
    const zoned = Temporal.PlainDate.from(day, { overflow: "reject" }).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
    return new Date(zoned.epochMilliseconds);
  } catch {
    return null;
  }
}

/** "2026-12-13T23:59" in Paris: what the field of a day and a time takes. */
export const writeInstant = (instant: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: "minute" });
