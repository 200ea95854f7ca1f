import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { endFeed, makeFeed } from "./feed.command.ts";
import type { FeedOf } from "./feed.ts";
import { feedTexts } from "./feeds.texts.ts";
import { FeedAddress, Feeds, type FeedsThing } from "./feeds.view.tsx";
import { findChoices, findFeeds } from "./feed.query.ts";

type FeedsVisit = VisitOf<typeof routes.feeds>;

/** The calendars that somebody reads elsewhere: each has a secret address, which can be changed. */
export default acts("bookings/feeds", routes.feeds, {
  access: signedIn,
  async find({ db, visitor }: FeedsVisit): Promise<FeedsThing> {
    const [feeds, choices] = await Promise.all([findFeeds(db, visitor.id), findChoices(db, visitor)]);
    return { feeds, choices };
  },
  values: () => ({ quoi: "moi" }),
  show: ({ locale }, thing, form) => ({
    title: feedTexts[locale].title,
    robots: "noindex",
    says: feedTexts[locale].done,
    body: <Feeds {...thing} form={form} />,
  }),
  acts: (step) => ({
    make: step({ read: readChoice, brake: { of: "bookings.feed", limit: 40, windowSeconds: 3600 }, run: make }),
    end: step({ read: (form) => readOf(form.text("quoi")), run: end }),
  }),
});

/** "moi", "lieu:PLACE" or "lieu:PLACE:RESOURCE", of those that this person may follow. */
function readChoice(form: Reader, _: unknown, { choices }: FeedsThing): FeedOf {
  const value = form.text("quoi");
  form.check("quoi", value === "moi" || choices.some((one) => one.value === value), feedTexts[form.locale].whichWrong);
  return readOf(value);
}

function readOf(value: string): FeedOf {
  const [kind, placeId = "", resourceId = null] = value.split(":");
  return kind === "lieu" ? { kind: "place", placeId, resourceId } : { kind: "person" };
}

/** The address is shown once: the house keeps its hash alone. */
async function make({ db, visitor, locale, settings }: FeedsVisit, _: FeedsThing, of: FeedOf): Promise<Outcome<FeedsThing>> {
  const token = await makeFeed(db, visitor.id, of);
  const t = feedTexts[locale];
  return { title: t.address, robots: "noindex", body: <FeedAddress address={`${siteOf(settings)}${routes.feed.href({ token })}`} /> };
}

async function end({ db, visitor, locale }: FeedsVisit, { feeds }: FeedsThing, of: FeedOf): Promise<Outcome<FeedsThing>> {
  const known = of.kind === "person" || feeds.some(({ placeId }) => placeId === of.placeId);
  return known && (await endFeed(db, visitor.id, of)) ? done(routes.feeds.href(), "fini") : conflict(feedTexts[locale].moved);
}
