import type { Meeting } from "../meetings.query.ts";

/** For machines that read pages (https://schema.org/Event). The link to join is not among it. */
export function aboutMeeting({ title, summary, startsAt, endsAt, onSite, online, state, ownerService }: Meeting, where: string | null, href: string): object {
  const mode = onSite && online ? "MixedEventAttendanceMode" : online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: title,
    description: summary,
    startDate: startsAt.toISOString(),
    endDate: endsAt.toISOString(),
    eventAttendanceMode: `https://schema.org/${mode}`,
    eventStatus: `https://schema.org/${state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    isAccessibleForFree: true,
    location: [...(where ? [{ "@type": "Place", name: where, address: where }] : []), ...(online ? [{ "@type": "VirtualLocation", url: href }] : [])],
    organizer: { "@type": "Organization", name: ownerService },
    url: href,
  };
}
