import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { ThingRef } from "../relation.ts";
import { inOrder } from "../walk/order.ts";
import type { Standing, WholeThread } from "../walk/standing.ts";
import { walkThread } from "../walk/walk.query.ts";

const mostThings = 6;
const fewestThings = 3;
/** Enough of a long thread to choose from. */
const mostRead = 40;
const tried = 4;
/** Links older than so many tell nothing new. */
const looked = 200;

export interface Story {
  readonly thread: WholeThread;
  readonly start: ThingRef;
  readonly first: Standing;
}

/**
 * Of what was heard lately, what most different things came of, and only what truly came of it. One that ends in a state or a figure is
 * told before one that is still under way. What is hidden or erased is no part of it.
 */
export async function findStory(db: Db, offers: AllOffers, locale: Locale): Promise<Story | null> {
  let underWay: Story | null = null;
  for (const start of await heardLately(db, offers)) {
    const story = await storyFrom(db, offers, start, locale);
    if (story && isAccomplished(story)) return story;
    underWay ??= story;
  }
  return underWay;
}

/** Never from a thing that decides on many or measures many: what hangs from it together is nobody's story. */
async function heardLately(db: Db, { things }: AllOffers): Promise<ThingRef[]> {
  const heard = things.filter(({ verb }) => verb === "listen").map(({ kind }) => kind);
  const { rows } = await sql<ThingRef>`
    select e.kind, e.id from (
      select * from thread.link where removed_at is null and (from_kind = any(${heard}) or to_kind = any(${heard}))
      order by added_at desc, id limit ${looked}) l
    cross join lateral (values (l.from_kind, l.from_id), (l.to_kind, l.to_id)) e (kind, id)
    where e.kind = any(${heard})
    group by e.kind, e.id order by count(distinct l.relation) desc, max(l.added_at) desc, e.kind, e.id limit ${tried}`.execute(db);
  return rows;
}

async function storyFrom(db: Db, offers: AllOffers, start: ThingRef, locale: Locale): Promise<Story | null> {
  const thread = await walkThread(db, offers, start, locale, { own: true, most: mostRead });
  const shown = spread(inOrder(thread.standing.filter(({ thing }) => thing && !thing.hidden)));
  if (shown.length < fewestThings) return null;
  const kept = new Set(shown);
  const has = (ref: ThingRef) => shown.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  const links = thread.links.filter(({ from, to }) => has(from) && has(to));
  return { thread: { standing: thread.standing.filter((one) => kept.has(one)), links, cut: thread.cut }, start, first: shown[0]! };
}

function isAccomplished({ thread }: Story): boolean {
  const last = inOrder(thread.standing).at(-1)!;
  return (last.of?.verb === "do" || last.of?.verb === "show") && last.thing?.state !== undefined;
}

/** Of a long thread, the first things of each verb: what was heard is not crowded out by what was done. */
function spread(things: readonly Standing[]): Standing[] {
  if (things.length <= mostThings) return [...things];
  const verbs = [...Map.groupBy(things, ({ of }) => of?.verb).values()];
  const kept = new Set<Standing>();
  for (let at = 0; kept.size < mostThings; at += 1) {
    for (const one of verbs.flatMap((ofVerb) => ofVerb.slice(at, at + 1))) if (kept.size < mostThings) kept.add(one);
  }
  return things.filter((one) => kept.has(one));
}
