import { runInNewContext } from "node:vm";
import ICAL from "ical.js";

import { startOfDay } from "#platform/time/day.ts";
import { dayLength, dayOfWall, type Instant, instantsOf, type Span } from "#platform/time/wall-clock.ts";
import { timeZone } from "#platform/time/zone.ts";
import { meets, union } from "../spans.ts";

export type CalendarFault = "unreadable" | "too_many";
type ReadCalendar = { readonly ok: true; readonly busy: readonly Span[]; readonly events: number } | { readonly ok: false; readonly fault: CalendarFault };

/** Events of a file; times that are found of its repetitions; steps to find them. */
const mostEvents = 10_000;
const mostTimes = 5_000;
const mostSteps = 300_000;
/** Milliseconds. A rule that never comes true would be counted out for ever. */
const longest = 4_000;

class TooMany extends Error {}

/**
 * When somebody is busy in `within`, as their calendar (RFC 5545) says: no titles, no names, each moment once. What is cancelled or marked as free
 * takes nothing. Repetitions are counted out in the wall-clock time of the event's zone; days, and hours without a zone, are those of the place.
 */
export function readCalendar(text: string, within: Span, patience = longest): ReadCalendar {
  try {
    // A context for the sake of its time limit alone: what is read is data and runs nothing.
    return runInNewContext("work()", { work: () => readWithin(text, within) }, { timeout: patience });
  } catch (error) {
    const stopped = typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
    return { ok: false, fault: stopped || error instanceof TooMany ? "too_many" : "unreadable" };
  }
}

function readWithin(text: string, within: Span): ReadCalendar {
  const root = new ICAL.Component(ICAL.parse(text));
  if (root.name !== "vcalendar") return { ok: false, fault: "unreadable" };
  const all = root.getAllSubcomponents("vevent");
  if (all.length > mostEvents) throw new TooMany();
  const steps = { left: mostSteps };
  const found: Span[] = [];
  for (const events of Map.groupBy(all, (event) => String(event.getFirstPropertyValue("uid") ?? "")).values()) {
    const moved = new Set(events.filter((event) => event.hasProperty("recurrence-id")).map((event) => instantOf(event, "recurrence-id")));
    for (const event of events.filter(takesTime))
      found.push(
        ...(isRepeated(event) ? repetitions(event, moved, within, steps) : [timeOf(event)]).filter((time) => time.from < time.to && meets(time, within)),
      );
  }
  // What began before stays whole: cut at the first day, it would be another time each day.
  const busy = union(found).map(({ from, to }) => ({ from, to: Math.min(to, within.to) }));
  if (busy.length > mostTimes) throw new TooMany();
  return { ok: true, busy, events: all.length };
}

const word = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();

const takesTime = (event: ICAL.Component): boolean =>
  event.hasProperty("dtstart") && word(event, "transp") !== "TRANSPARENT" && word(event, "status") !== "CANCELLED";

const isRepeated = (event: ICAL.Component): boolean => !event.hasProperty("recurrence-id") && (event.hasProperty("rrule") || event.hasProperty("rdate"));

function timeOf(event: ICAL.Component): Span {
  const from = instantOf(event, "dtstart");
  if (event.hasProperty("dtend")) return { from, to: instantOf(event, "dtend") };
  const start = event.getFirstPropertyValue("dtstart");
  const lasts = event.getFirstPropertyValue("duration");
  if (!(start instanceof ICAL.Time)) return { from, to: from };
  const end = start.clone();
  // A day without an end is that day (RFC 5545, 3.6.1); an instant without one takes no time.
  if (lasts instanceof ICAL.Duration) end.addDuration(lasts);
  else if (start.isDate) end.adjust(1, 0, 0, 0);
  return { from, to: toInstant(end, zoneOf(event, "dtstart")) };
}

/** Each lasts as long as the first: in days where it is of whole days, else in minutes that are lived. */
function repetitions(event: ICAL.Component, moved: ReadonlySet<Instant>, within: Span, steps: { left: number }): Span[] {
  const first = timeOf(event);
  const zone = zoneOf(event, "dtstart");
  const left = new Set([...moved, ...event.getAllProperties("exdate").flatMap(instantsIn)]);
  const expansion = new ICAL.Event(event, { exceptions: [], strictExceptions: true }).iterator();
  const found: Span[] = [];
  for (let at = expansion.next(); at; at = expansion.next()) {
    steps.left -= 1;
    if (steps.left < 0) throw new TooMany();
    const from = toInstant(at, zone);
    if (from >= within.to) break;
    if (!left.has(from)) found.push({ from, to: at.isDate ? afterDays(at, Math.round((first.to - first.from) / dayLength)) : from + first.to - first.from });
  }
  return found;
}

function afterDays(at: ICAL.Time, days: number): Instant {
  const end = at.clone();
  end.adjust(days, 0, 0, 0);
  return toInstant(end, null);
}

const instantsIn = (property: ICAL.Property): Instant[] =>
  property.getValues().flatMap((value: unknown) => (value instanceof ICAL.Time ? [toInstant(value, zoneIn(property))] : []));

function instantOf(event: ICAL.Component, name: string): Instant {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new Error(`${name} is no time`);
  return toInstant(value, zoneOf(event, name));
}

function zoneOf(event: ICAL.Component, name: string): string | null {
  const property = event.getFirstProperty(name);
  return property && zoneIn(property);
}

function zoneIn(property: ICAL.Property): string | null {
  const said = property.getFirstParameter("tzid");
  return said ? String(said).replace(/^\//, "") : null;
}

/** Names of zones that office programs write. */
const officeZones: Readonly<Record<string, string>> = {
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central Europe Standard Time": "Europe/Budapest",
  "Central European Standard Time": "Europe/Warsaw",
  "GMT Standard Time": "Europe/London",
};

/** By the zone that everybody knows under that name; else as the file describes its own; else in that of the place. */
function toInstant(time: ICAL.Time, zone: string | null): Instant {
  const { year, month, day, hour, minute, second } = time;
  if (!(year >= 1900 && year <= 2200)) throw new Error("no year");
  if (time.isDate) return startOfDay(dayOfWall(Date.UTC(year, month - 1, day))).getTime();
  const known = zone && knownZone(officeZones[zone] ?? zone);
  const described = time.zone && time.zone !== ICAL.Timezone.localTimezone;
  if (time.zone === ICAL.Timezone.utcTimezone || (!known && described)) return time.toUnixTime() * 1000;
  if (!known || known === timeZone) return instantHere(Date.UTC(year, month - 1, day, hour, minute, second));
  return new Temporal.PlainDateTime(year, month, day, hour, minute, second).toZonedDateTime(known).epochMilliseconds;
}

const oneHour = 3_600_000;
/** In the hour that spring skips, an hour later; in the hour that autumn repeats, the first. */
const instantHere = (wall: number): Instant => (instantsOf(wall, wall + 1)[0] ?? instantsOf(wall + oneHour, wall + oneHour + 1)[0]!).from;

function knownZone(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
