import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Locale } from "#platform/i18n/locale.ts";
import { calendarText } from "#platform/text/one-line.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { routes } from "../routes.ts";
import { daysOf } from "./announcement.ts";
import { findAnnouncement, findAnnouncements, type PlacedAnnouncement } from "./announcements.query.ts";
import { announcementTexts } from "./announcements.texts.ts";

type Around = Pick<Visit, "locale" | "now" | "settings">;

/**
 * One event a day on which it happens (RFC 5545), so that a clock set forward or back moves none; identifiers never change, and what is
 * cancelled stays and says so.
 */
function calendarOf({ locale, now, settings }: Around, name: string, activities: readonly PlacedAnnouncement[]): Response {
  const site = siteOf(settings);
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: "Beffroi", product: "Activités", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  const today = dayOf(now);
  // Of today, not of this second: the file stays what it is while nothing changes.
  const stamp = instantOf(today, "00:00");
  for (const activity of activities) {
    for (const day of daysOf(activity, activity.until === null ? activity.day : today, addDays(today, 371))) {
      calendar.createEvent({
        id: `activite-${activity.id}-${day}@${new URL(site).host}`,
        sequence: activity.version - 1,
        stamp,
        start: instantOf(day, activity.begins),
        end: instantOf(day, activity.ends),
        summary: activity.title,
        description: [activity.about, activity.reason].filter(Boolean).join("\n\n"),
        location: [activity.room, activity.place_name, activity.place_address].filter(Boolean).join(", "),
        url: `${site}${routes.activity.href({ id: activity.id })}`,
        status: activity.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      });
    }
  }
  return new Response(calendar.toString(), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="activites.ics"',
      "cache-control": "public, no-cache",
      vary: "accept-language, cookie",
    },
  });
}

const nameOf = (locale: Locale, commune: string | undefined) => [announcementTexts[locale].title, commune].filter(Boolean).join(", ");

export const activityCalendars: readonly Page[] = [
  /** What people subscribe to: all that is announced, or in one commune. */
  page("places/announcements", routes.activitiesCalendar, {
    access: anyone,
    async get(visit) {
      const { db, url, now, locale } = visit;
      const commune = (await readTerritory(db)).communeByCode((url.searchParams.get("commune") ?? "").toUpperCase())?.commune;
      const today = dayOf(now);
      const found = await findAnnouncements(db, { from: today, to: addDays(today, 371), commune: commune?.code ?? null });
      return calendarOf(visit, nameOf(locale, commune?.name), found);
    },
  }),
  page("places/announcements", routes.activityCalendar, {
    access: anyone,
    async get(visit) {
      const found = await findAnnouncement(visit.db, visit.params.id);
      if (!found) throw new NotFound();
      return calendarOf(visit, found.title, [found]);
    },
  }),
];
