import { addDays, dayOf } from "#platform/time/day.ts";
import { parseHours } from "../hours/hours.ts";
import { weekFrom } from "../hours/week.ts";
import { isOpenStage, pointOf } from "../place.ts";
import { routes } from "../routes.ts";
import type { PlaceSheet } from "./show.query.ts";

const clock = (minutes: number) => `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** The place for search engines (schema.org). The week to come is given day by day, holidays and closings included. */
export function describePlace(place: PlaceSheet, commune: string, site: string, now: Date): object {
  const point = pointOf(place);
  const url = site + routes.show.href({ slug: place.slug });
  return {
    "@context": "https://schema.org",
    "@type": "LocalBusiness",
    "@id": url,
    url,
    name: place.name,
    ...(place.summary ? { description: place.summary } : {}),
    address: { "@type": "PostalAddress", streetAddress: place.address, postalCode: place.postal_code, addressLocality: commune, addressCountry: "FR" },
    ...(point ? { geo: { "@type": "GeoCoordinates", ...point } } : {}),
    ...(place.phone ? { telephone: place.phone } : {}),
    ...(place.emails[0] ? { email: place.emails[0] } : {}),
    ...(place.websites.length > 0 ? { sameAs: place.websites } : {}),
    ...(place.structure_name ? { parentOrganization: { "@type": "Organization", name: place.structure_name } } : {}),
    ...(place.fees.includes("free") ? { isAccessibleForFree: true } : {}),
    ...(place.capacity ? { maximumAttendeeCapacity: place.capacity } : {}),
    ...(place.wheelchair ? { amenityFeature: { "@type": "LocationFeatureSpecification", name: "wheelchair", value: place.wheelchair === "yes" } } : {}),
    ...(isOpenStage(place.stage) ? openings(place, now) : {}),
  };
}

function openings({ hours, closings }: PlaceSheet, now: Date): object {
  const read = hours === null ? null : parseHours(hours);
  if (!read?.ok) return {};
  const days = weekFrom(read.hours, dayOf(now), closings);
  const open = days.flatMap(({ day, spans }) =>
    spans
      .filter(({ unknown }) => !unknown)
      .map(({ from, to }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: `https://schema.org/${new Date(`${day}T12:00:00Z`).toLocaleDateString("en", { weekday: "long", timeZone: "UTC" })}`,
        opens: clock(from),
        closes: to % 1440 === 0 ? "23:59" : clock(to),
        validFrom: day,
        validThrough: day,
      })),
  );
  const closed = closings.map(({ from, until }) => ({
    "@type": "OpeningHoursSpecification",
    opens: "00:00",
    closes: "00:00",
    validFrom: from,
    validThrough: addDays(until, -1),
  }));
  return { openingHoursSpecification: [...open, ...closed] };
}
