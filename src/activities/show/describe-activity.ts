import { placeRoutes } from "#places";
import type { Activity } from "../activities.query.ts";
import type { ActivityDate } from "../dates.query.ts";
import { routes } from "../routes.ts";

/** For search engines (schema.org): one date, as an Event. What nobody keeps open is no event: call it with a date that is announced. */
export function describeActivity(activity: Activity, date: ActivityDate, { communeName, site }: { communeName: string; site: string }): object {
  const { id, title, about, price, placeName, placeSlug, placeAddress, audience, weeks, until, serviceId } = activity;
  const url = site + routes.show.href({ id });
  return {
    ...{ "@context": "https://schema.org", "@type": "Event", "@id": url, url, name: title, description: about },
    ...{ startDate: date.from.toISOString(), endDate: date.to.toISOString() },
    eventStatus: `https://schema.org/${date.state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    ...(price === null && { isAccessibleForFree: true }),
    ...(audience && { audience: { "@type": "Audience", audienceType: audience } }),
    ...(date.seats !== null && { maximumAttendeeCapacity: date.seats, remainingAttendeeCapacity: date.seats - date.taken }),
    // The openings of a service follow its rota: a rhythm would announce what nobody keeps yet.
    ...(until !== null &&
      serviceId === null && {
        eventSchedule: {
          ...{ "@type": "Schedule", repeatFrequency: `P${weeks ?? 1}W`, startDate: activity.day, endDate: until },
          ...{ startTime: activity.begins, endTime: activity.ends, scheduleTimezone: "Europe/Paris" },
        },
      }),
    location: {
      ...{ "@type": "Place", name: placeName, url: site + placeRoutes.show.href({ slug: placeSlug }) },
      address: { "@type": "PostalAddress", streetAddress: placeAddress, addressLocality: communeName, addressCountry: "FR" },
    },
  };
}
