import { timeZone } from "#platform/i18n/format.ts";
import type { ToldInstant } from "./told-process.ts";

/** Of the story: days from that of planting at this hour of Paris, or the real local time that is written. */
export function instantAt(when: ToldInstant, clock: string, today = new Date()): Date {
  const time =
    typeof when === "string"
      ? Temporal.PlainDateTime.from(when).toZonedDateTime(timeZone)
      : Temporal.Instant.fromEpochMilliseconds(today.getTime())
          .toZonedDateTimeISO(timeZone)
          .toPlainDate()
          .add({ days: when })
          .toZonedDateTime({ timeZone, plainTime: clock });
  return new Date(time.epochMilliseconds);
}

export const opening = "09:00";
export const closing = "23:59";
