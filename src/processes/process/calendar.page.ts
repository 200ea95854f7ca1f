import { siteOf } from "#platform/web/public-address.ts";
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

import { calendarText } from "#platform/text/one-line.ts";
import { instantOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isPublic } from "../process.ts";
import { findProcess } from "../process.query.ts";
import { calendarTexts } from "./calendar.texts.ts";
import { routes } from "../routes.ts";

/** When each stage opens and ends, for people's own calendars (RFC 5545). Identifiers stay; SEQUENCE grows when a date moves. */
export default page("processes/process", routes.processCalendar, {
  access: anyone,

  async get({ db, params, visitor, locale, settings, now }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process || !isPublic(process.state)) throw new NotFound();
    const t = calendarTexts[locale];
    const site = siteOf(settings);
    const href = `${site}${routes.process.href(params)}`;
    const calendar = ical({
      name: calendarText(process.title),
      prodId: { company: "Beffroi", product: "Participation", language: locale.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
      ttl: 3600,
    });
    for (const { id, title, decides, opensAt, closesAt, version } of process.stages) {
      const event = (end: "opens" | "closes", start: Date) =>
        calendar.createEvent({
          id: `${id}-${end}@${new URL(site).host}`,
          sequence: version - 1,
          // Of today, not of this second: the file stays what it is while nothing changes.
          stamp: instantOf(dayOf(now), "00:00"),
          start,
          ...(process.endedAt && start > process.endedAt && { status: ICalEventStatus.CANCELLED }),
          summary: `${process.title}\u00a0: ${t[end](title)}`,
          description: decides,
          url: href,
        });
      event("opens", opensAt);
      if (closesAt) event("closes", closesAt);
    }
    return new Response(calendar.toString(), {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `inline; filename="${process.slug}.ics"`,
        "cache-control": "public, no-cache",
        vary: "accept-language, cookie",
      },
    });
  },
});
