import { timeZone } from "#platform/i18n/format.ts";

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
