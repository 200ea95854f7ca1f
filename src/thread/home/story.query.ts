import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/room.ts";
import type { ThingRef } from "../relation.ts";
import { inOrder } from "../walk/order.ts";
import { type Standing, type WholeThread, walkThread } from "../walk/walk.query.ts";

const mostThings = 6;
const fewestThings = 3;
/** Enough of a long thread to choose from. */
const mostRead = 40;
const tried = 4;

export interface Story {
  readonly thread: WholeThread;
  readonly start: ThingRef;
  readonly first: Standing;
}

/** The thread that was added to last, among the latest few, that has something to tell. What is hidden or erased is no part of it. */
export async function findStory(db: Db, offers: AllOffers, locale: Locale): Promise<Story | null> {
  const { rows } = await sql<ThingRef>`
    select kind, id from (select from_kind as kind, from_id as id, added_at from thread.link where removed_at is null order by added_at desc, id limit 20) latest
    group by kind, id order by max(added_at) desc, id limit ${tried}`.execute(db);
  for (const start of rows) {
    const story = await storyFrom(db, offers, start, locale);
    if (story) return story;
  }
  return null;
}

async function storyFrom(db: Db, offers: AllOffers, start: ThingRef, locale: Locale): Promise<Story | null> {
  const thread = await walkThread(db, offers, start, locale, { most: mostRead });
  const shown = spread(inOrder(thread.standing.filter(({ thing }) => thing && !thing.hidden)));
  if (shown.length < fewestThings) return null;
  const kept = new Set(shown);
  const has = (ref: ThingRef) => shown.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  const links = thread.links.filter(({ from, to }) => has(from) && has(to));
  return { thread: { standing: thread.standing.filter((one) => kept.has(one)), links, cut: thread.cut }, start, first: shown[0]! };
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
