import { timeZone } from "#platform/time/zone.ts";
import type { readInstantParts } from "./cell.ts";

/** "2026-11-29T09:30:00Z": what names no zone is the hour of here. */
export function temporalInstant({ day, time, zone }: NonNullable<ReturnType<typeof readInstantParts>>): string {
  const instant = zone ? Temporal.Instant.from(`${day}T${time}${zone}`) : Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).toInstant();
  return instant.round("second").toString();
}
