import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import type { Locale } from "#platform/i18n/locale.ts";
import { calendarText } from "#platform/text/one-line.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { readFilters } from "#platform/web/filters.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findActivity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { type ActivityDate, findTold, findToldOf } from "../dates.query.ts";
import { routes } from "../routes.ts";
import { askedOf, calendarFilters } from "./calendar.filters.ts";

type Around = Pick<Visit, "locale" | "now" | "settings">;

/**
 * One event a date (RFC 5545), so that a clock set forward or back moves none; identifiers never change, and what is cancelled stays and says
 * so. An opening that nobody keeps is not there.
 */
function calendarOf({ locale, now, settings }: Around, name: string, dates: readonly ActivityDate[]): Response {
  const site = siteOf(settings);
  const calendar = ical({
    name: calendarText(name),
    prodId: { company: "Beffroi", product: "Activités", language: locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  // Of today, not of this second: the file stays what it is while nothing changes.
  const stamp = instantOf(dayOf(now), "00:00");
  for (const date of dates) {
    calendar.createEvent({
      id: `activite-${date.id}@${new URL(site).host}`,
      sequence: date.version - 1,
      stamp,
      start: date.from,
      end: date.to,
      summary: date.title,
      description: [date.about, date.reason].filter(Boolean).join("\n\n"),
      location: [date.room, date.placeName, date.placeAddress].filter(Boolean).join(", "),
      url: `${site}${routes.show.href({ id: date.activityId })}`,
      status: date.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
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

const nameOf = (locale: Locale, ...where: readonly (string | undefined)[]) => [activityTexts[locale].title, ...where].filter(Boolean).join(", ");

/** Days ahead that a calendar holds. */
const horizon = 371;

export const feeds: readonly Page[] = [
  /** What people subscribe to: all that is announced, or what the calendar's filters leave of it. */
  page("activities/calendar", routes.feed, {
    access: anyone,
    async get(visit) {
      const { db, url, now, locale } = visit;
      const territory = await readTerritory(db);
      const asked = askedOf(readFilters(calendarFilters, url.searchParams), territory);
      const today = dayOf(now);
      const found = await findTold(db, { from: today, to: addDays(today, horizon) }, asked);
      const commune = asked.commune === null ? undefined : territory.communeByCode(asked.commune)?.commune.name;
      return calendarOf(visit, nameOf(locale, asked.theme ? activityTexts[locale].themes[asked.theme] : undefined, commune), found);
    },
  }),
  page("activities/calendar", routes.activityFeed, {
    access: anyone,
    async get(visit) {
      const found = await findActivity(visit.db, visit.params.id);
      if (!found) throw new NotFound();
      return calendarOf(visit, found.title, await findToldOf(visit.db, found.id));
    },
  }),
];
