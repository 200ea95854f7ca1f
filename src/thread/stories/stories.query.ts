import { setImmediate } from "node:timers/promises";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { dayOf } from "#platform/time/day.ts";
import { keyOf, type ThingRef } from "../relation.ts";
import { reach } from "../walk/reach.ts";
import { isSeen, type Standing, withoutBeyond } from "../walk/standing.ts";
import { longest, nameThings } from "../walk/walk.query.ts";
import { indexOf, type IndexedLink, type LinkIndex } from "./link-index.ts";
import { type Story, storyOf } from "./story.ts";

/** So many links and first things at most are read, the latest first: beyond, the page says that it tells the latest. */
const mostLinks = 50_000;
const mostStarts = 3000;

interface Stories {
  readonly stories: readonly Story[];
  /** Older ones are not told here. */
  readonly cut: boolean;
}

/**
 * Every line of linked things, each told once, from the idea or the project with which it begins. What is hidden or erased is no part of
 * one, nor what is reached through it only.
 */
export async function findStories(db: Db, offers: AllOffers, locale: Locale, now: Date): Promise<Stories> {
  const links = await readLinks(db);
  const index = indexOf(links);
  const begins = new Set(offers.things.filter((one) => one.begins).map(({ kind }) => kind));
  const all = [...index.refs.values()].filter(({ kind }) => begins.has(kind));
  const namesOf = namer(db, offers, locale);
  const candidates = (await namesOf(all.slice(0, mostStarts))).filter(isSeen);
  const reached = new Map<string, Awaited<ReturnType<typeof reach>>>();
  for (const [at, start] of candidates.entries()) {
    // Others are answered meanwhile.
    if (at % 64 === 63) await setImmediate();
    reached.set(keyOf(start), await reach(index.linksAt, start, { own: true, most: longest }));
  }
  await namesOf([...reached.values()].flatMap(({ refs }) => [...refs.values()]));
  const led = ledBy(index, candidates, begins);
  const told = new Set<string>();
  const stories: Story[] = [];
  // What a circle of ideas leads to begins with the oldest of them.
  const byDay = candidates.toSorted((a, b) => (a.thing.day ?? "9999").localeCompare(b.thing.day ?? "9999"));
  const inOrder = [...byDay.filter((one) => !led.has(keyOf(one))), ...byDay.filter((one) => led.has(keyOf(one)))];
  for (const [at, { kind, id }] of inOrder.entries()) {
    if (at % 64 === 63) await setImmediate();
    const start = { kind, id };
    if (told.has(keyOf(start))) continue;
    const { refs, ...walked } = reached.get(keyOf(start))!;
    const standing = await namesOf([...refs.values()]);
    const story = storyOf(withoutBeyond({ standing, ...walked }, start), start, dayOf(now));
    if (!story) continue;
    stories.push(story);
    for (const one of story.things) if (begins.has(one.kind)) told.add(keyOf(one));
  }
  return { stories, cut: links.length > mostLinks || all.length > mostStarts };
}

/** Those to which another idea or project that everybody sees leads: they are told in its story. */
function ledBy({ linksAt }: LinkIndex, candidates: readonly Standing[], begins: ReadonlySet<string>): ReadonlySet<string> {
  const seen = new Set(candidates.map(keyOf));
  const isLed = ({ kind, id }: ThingRef) => {
    const meetings = linksAt([{ kind, id, end: "", relation: "", origin: "" }], mostLinks) as Awaited<ReturnType<typeof linksAt>>;
    return meetings.some(({ there, other, link: { relation } }) => {
      const leads = there === "from" && (relation === "becomes" || relation === "merges");
      return leads && begins.has(other.kind) && seen.has(keyOf(other));
    });
  };
  return new Set(candidates.filter(isLed).map(keyOf));
}

async function readLinks(db: Db): Promise<IndexedLink[]> {
  const { rows } = await sql<IndexedLink>`
    select id as key, json_build_object('kind', from_kind, 'id', from_id) as "from", relation, json_build_object('kind', to_kind, 'id', to_id) as "to",
      '' as reason, null::jsonb as reasons, day
    from thread.link where removed_at is null order by day desc, id limit ${mostLinks + 1}`.execute(db);
  return rows;
}

/** What rooms say of things, each asked once. */
function namer(db: Db, offers: AllOffers, locale: Locale): (refs: readonly ThingRef[]) => Promise<Standing[]> {
  const known = new Map<string, Standing>();
  return async (refs) => {
    const asked = new Map(refs.filter((ref) => !known.has(keyOf(ref))).map((ref) => [keyOf(ref), ref]));
    if (asked.size > 0) for (const one of await nameThings(db, offers, [...asked.values()], locale)) known.set(keyOf(one), one);
    return refs.map((ref) => known.get(keyOf(ref))!);
  };
}
