import { readVisitor } from "#people";
import { dayOf, startOfDay } from "#platform/time/day.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import { page, type VisitOf } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { streamText } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { routes } from "../routes.ts";
import type { FeedEvent, FeedOf } from "./feed.ts";
import { type Feed, feedEvents, findFeed } from "./feed.query.ts";
import { feedTexts } from "./feeds.texts.ts";
import { writeCalendar } from "./write-calendar.ts";

type FeedVisit = VisitOf<typeof routes.feed, Visitor | null>;

/**
 * What calendars elsewhere read. Whose secret it is, is asked at each reading who they are today: who keeps a place no more, or left, reads it no
 * more. Nobody is named: an address may be passed on.
 */
export default page("bookings/feeds", routes.feed, {
  access: anyone,
  async get(visit) {
    const { db, params, locale, settings, offers } = visit;
    const feed = await findFeed(db, params.token);
    if (!feed) throw new NotFound();
    const owner = await readVisitor(db, offers, feed.personId, true);
    const of = ofFeed(feed);
    if (!owner || (of.kind === "place" && !keeps(owner, { communeCode: feed.communeCode ?? "", placeId: of.placeId }))) throw new Gone();
    const site = siteOf(settings);
    const head = { name: nameOf(feed, visit), host: new URL(site).host, language: locale };
    const text = writeCalendar(head, events(visit, feed.personId, of, site));
    return streamText(text, "text/calendar; charset=utf-8", {
      headers: { "content-disposition": 'inline; filename="reservations.ics"', "cache-control": "private, no-cache" },
    });
  },
});

export function ofFeed({ placeId, resourceId }: Pick<Feed, "placeId" | "resourceId">): FeedOf {
  return placeId === null ? { kind: "person" } : { kind: "place", placeId, resourceId };
}

const nameOf = ({ placeName, name }: Feed, { locale }: Pick<FeedVisit, "locale">): string =>
  placeName === null ? feedTexts[locale].own : [name, placeName].filter((one) => one !== null).join(", ");

const statuses = { asked: "TENTATIVE", booked: "CONFIRMED", cancelled: "CANCELLED", declined: "CANCELLED", lapsed: "CANCELLED", missed: "CANCELLED" } as const;

async function* events({ db, locale, now }: FeedVisit, personId: string, of: FeedOf, site: string) {
  for await (const { id, version, state, from, to, name, placeName, placeAddress } of streamRows<FeedEvent>(db, feedEvents(db, personId, of)))
    yield {
      ...{ id: `reservation-${id}`, sequence: version - 1, from, to, status: statuses[state] },
      // Of today, not of this second: the file stays what it is while nothing changes.
      stamp: startOfDay(dayOf(now)),
      summary: state === "asked" ? feedTexts[locale].asked(name) : name,
      location: [placeName, placeAddress].filter(Boolean).join(", "),
      url: `${site}${of.kind === "person" ? routes.booking.href({ id }) : routes.handle.href({ id })}`,
    };
}
