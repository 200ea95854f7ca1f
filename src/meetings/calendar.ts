import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Locale } from "#platform/i18n/locale.ts";
import { calendarText } from "#platform/text/one-line.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import type { PlaceBrief } from "#places";
import { type Meeting, sayWhere } from "./meetings.query.ts";
import { routes } from "./routes.ts";

interface CalendarRequest {
  readonly name: string;
  readonly meetings: readonly Meeting[];
  readonly places: ReadonlyMap<string, PlaceBrief>;
  readonly locale: Locale;
  readonly now: Date;
  /** "https://beffroi.example". */
  readonly site: string;
  /** Only in the calendar of somebody who has a seat. */
  readonly withOnlineUrl?: boolean;
}

/** One event a meeting (RFC 5545). Identifiers never change, SEQUENCE grows; what is cancelled stays and says so. */
export function meetingsCalendar({ name, meetings, places, locale, now, site, withOnlineUrl = false }: CalendarRequest): Response {
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: "Beffroi", product: "Rencontres", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const meeting of meetings) {
    const place = meeting.placeId ? places.get(meeting.placeId) : undefined;
    const where = meeting.onSite ? sayWhere(place?.published ? place : null, meeting.venue) : "";
    const online = withOnlineUrl && meeting.onlineUrl ? meeting.onlineUrl : null;
    calendar.createEvent({
      id: `rencontre-${meeting.id}@${new URL(site).host}`,
      sequence: meeting.sequence,
      // Of today, not of this second: the file stays what it is while nothing changes.
      stamp: instantOf(dayOf(now), "00:00"),
      start: meeting.startsAt,
      end: meeting.endsAt,
      summary: meeting.title,
      description: [meeting.summary, online].filter(Boolean).join("\n\n"),
      ...(where || online ? { location: where || online! } : {}),
      url: `${site}${routes.meeting.href({ meeting: meeting.slug })}`,
      status: meeting.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return new Response(calendar.toString(), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="rencontres.ics"',
      "cache-control": withOnlineUrl ? "private, no-cache" : "public, no-cache",
      vary: "accept-language, cookie",
    },
  });
}
