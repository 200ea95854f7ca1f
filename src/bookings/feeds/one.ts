import { dayOf, startOfDay } from "#platform/time/day.ts";
import type { Visit } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { streamText } from "#platform/web/stream.ts";
import type { Booking } from "../bookings.query.ts";
import { nameOf } from "../say.ts";
import { type CalendarEvent, writeCalendar } from "./write-calendar.ts";

/** One booking as a calendar takes it: the same event as in the feeds, so that it stands there once. `href`: where its own page is. */
export function calendarOfOne({ locale, now, settings }: Pick<Visit, "locale" | "now" | "settings">, booking: Booking, href: string): Promise<Response> {
  const site = siteOf(settings);
  const { id, version, state, from, to, placeName, placeAddress } = booking;
  const name = nameOf(booking, locale);
  const event: CalendarEvent = {
    ...{ id: `reservation-${id}`, sequence: version - 1, stamp: startOfDay(dayOf(now)), from, to, summary: name },
    status: state === "booked" ? "CONFIRMED" : state === "asked" || state === "offered" || state === "wished" || state === "queued" ? "TENTATIVE" : "CANCELLED",
    location: [placeName, placeAddress].filter(Boolean).join(", "),
    url: `${site}${href}`,
  };
  return streamText(writeCalendar({ name, host: new URL(site).host, language: locale }, once(event)), "text/calendar; charset=utf-8", {
    headers: { "content-disposition": 'attachment; filename="reservation.ics"', "cache-control": "private, no-store" },
  });
}

async function* once(event: CalendarEvent): AsyncGenerator<CalendarEvent> {
  yield event;
}
