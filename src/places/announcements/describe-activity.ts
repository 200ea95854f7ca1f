import { instantOf } from "#platform/time/clock.ts";
import { routes } from "../routes.ts";
import type { PlacedAnnouncement } from "./announcements.query.ts";

/** The activity for search engines (schema.org): its next day, and that it comes back every week. */
export function describeActivity(activity: PlacedAnnouncement, { day, communeName, site }: { day: string; communeName: string; site: string }): object {
  const { id, title, about, begins, ends, until, state, price, place_name, place_slug, place_address } = activity;
  const url = site + routes.activity.href({ id });
  return {
    ...{ "@context": "https://schema.org", "@type": "Event", "@id": url, url, name: title, description: about },
    ...{ startDate: instantOf(day, begins).toISOString(), endDate: instantOf(day, ends).toISOString() },
    eventStatus: `https://schema.org/${state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    ...(price === null && { isAccessibleForFree: true }),
    ...(until !== null && {
      eventSchedule: {
        ...{ "@type": "Schedule", repeatFrequency: "P1W", startDate: activity.day, endDate: until, startTime: begins, endTime: ends },
        scheduleTimezone: "Europe/Paris",
      },
    }),
    location: {
      ...{ "@type": "Place", name: place_name, url: site + routes.show.href({ slug: place_slug }) },
      address: { "@type": "PostalAddress", streetAddress: place_address, addressLocality: communeName, addressCountry: "FR" },
    },
  };
}
