import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Locale } from "#platform/i18n/locale.ts";
import { calendarText } from "#platform/text/one-line.ts";
import { timeZone } from "#platform/time/zone.ts";
import type { Stop, Visit } from "../visits.query.ts";
import { isRemote } from "../programme/legs.ts";
import { programmeTexts } from "../programme/programme.texts.ts";

/** Since 1996 the clocks of the European Union change on the last Sundays of March and October, at 1:00 UTC (directive 2000/84/EC). */
const parisZone = [
  "BEGIN:VTIMEZONE",
  `TZID:${timeZone}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n");

interface CalendarOf {
  readonly visit: Visit;
  /** Only this host's stop; absent: the whole programme. */
  readonly only?: string | undefined;
  readonly locale: Locale;
  readonly now: Date;
  /** Of the house: it makes identifiers unique in the world. */
  readonly host: string;
  readonly href: string;
}

/** One event a stop (RFC 5545). Identifiers never change; SEQUENCE grows; what is cancelled stays and says so. */
export function programmeCalendar({ visit, only, locale, now, host, href }: CalendarOf): string {
  const { request } = visit;
  const t = programmeTexts[locale];
  const calendar = ical({
    name: calendarText(t.title(request.organisation)),
    prodId: { company: "Beffroi", product: "Visites", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: timeZone, generator: () => parisZone },
    ttl: 3600,
  });
  const known = [...visit.stops, ...visit.formerStops].filter(({ askedAt }) => askedAt !== null);
  for (const stop of known.filter(({ id }) => only === undefined || id === only)) {
    const { place } = stop;
    calendar.createEvent({
      id: `visite-${stop.id}@${host}`,
      sequence: request.sequence,
      stamp: now,
      start: wall(stop.from),
      end: wall(stop.to),
      timezone: timeZone,
      summary: t.eventTitle(request.organisation, place.name),
      location: isRemote(request) ? t.video : `${place.name}, ${place.address}, ${place.postalCode}`,
      ...(request.practical ? { description: request.practical } : {}),
      url: href,
      status: statusOf(visit, stop),
    });
  }
  return calendar.toString().replaceAll(/^DTSTAMP:.*$/gm, `DTSTAMP:${utc(now)}`);
}

/** ical-generator writes the stamp in the zone of the event; the standard wants UTC (RFC 5545, 3.8.7.2). */
const utc = (instant: Date) => instant.toISOString().replaceAll(/[-:]|\.\d+/g, "");

/** ical-generator writes the wall clock of what it is given: the day and hour of Paris, not of the machine. */
const wall = (instant: Date) => Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);

function statusOf({ request }: Visit, stop: Stop): ICalEventStatus {
  if (stop.state === "dropped" || stop.state === "declined" || request.state === "cancelled" || request.state === "refused") return ICalEventStatus.CANCELLED;
  return ["confirmed", "done", "reported"].includes(request.state) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}
