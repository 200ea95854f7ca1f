import ical, { ICalCalendarMethod } from "ical-generator";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";
import { calendarText } from "#platform/text/one-line.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { siteOf } from "../web/public-address.ts";

/** What opens and closes: a vote, a call. */
interface Period {
  /** Never changes: "vote-1234". */
  readonly id: string;
  /** Grows with each change; 0 at first. */
  readonly sequence: number;
  readonly description: string;
  readonly href: string;
  /** Null: it has no such instant, and makes no such event. */
  readonly opens: { readonly at: Date; readonly title: string } | null;
  readonly closes: { readonly at: Date; readonly title: string } | null;
}

interface Around {
  readonly locale: Locale;
  readonly now: Date;
  readonly settings: Settings;
}

/** Openings and closings as events (RFC 5545); identifiers never change, SEQUENCE grows with each change. `file`: "votes.ics". */
export function periodCalendar({ locale, now, settings }: Around, name: string, file: string, periods: readonly Period[]): Response {
  const site = siteOf(settings);
  const { host } = new URL(site);
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: "Beffroi", product: file.replace(".ics", ""), language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  // Of today, not of this second: the file stays what it is while nothing changes.
  const stamp = instantOf(dayOf(now), "00:00");
  for (const { id, sequence, description, href, opens, closes } of periods) {
    const event = { stamp, sequence, description, url: `${site}${href}` };
    if (opens) calendar.createEvent({ ...event, id: `${id}-ouverture@${host}`, start: opens.at, end: opens.at, summary: opens.title });
    if (closes) calendar.createEvent({ ...event, id: `${id}-cloture@${host}`, start: closes.at, end: closes.at, summary: closes.title });
  }
  return new Response(calendar.toString(), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `inline; filename="${file}"`,
      "cache-control": "public, no-cache",
      vary: "accept-language, cookie",
    },
  });
}
