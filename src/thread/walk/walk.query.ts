import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/room.ts";
import type { Thing, ThingKind } from "../offers.ts";
import { keyOf, type Relation, type ThingRef } from "../relation.ts";

export interface Link {
  readonly from: ThingRef;
  readonly relation: Relation;
  readonly to: ThingRef;
  readonly reason: string;
  readonly day: string;
}

/** A thing that stands on a thread, with what its room says of it today; null when it was erased. */
export interface Standing extends ThingRef {
  readonly thing: Thing | null;
  readonly of: ThingKind | null;
}

export interface WholeThread {
  readonly standing: readonly Standing[];
  readonly links: readonly Link[];
  /** Whether more things follow than are read here. */
  readonly cut: boolean;
}

/** A thread longer than this is read from another of its things. */
export const longest = 300;

/** Everything that can be reached from a thing, along links either way; alone, the thread is the thing itself. */
export async function walkThread(db: Db, offers: AllOffers, start: ThingRef, locale: Locale): Promise<WholeThread> {
  const links = await readLinks(db, start);
  const refs = new Map([start, ...links.flatMap(({ from, to }) => [from, to])].map((ref) => [keyOf(ref), ref]));
  const kept = new Map([...refs].slice(0, longest));
  const standing = await nameThings(db, offers, [...kept.values()], locale);
  return { standing, links: links.filter(({ from, to }) => kept.has(keyOf(from)) && kept.has(keyOf(to))), cut: refs.size > longest };
}

async function readLinks(db: Db, { kind, id }: ThingRef): Promise<Link[]> {
  // "union" drops what was reached before, so that a circle ends; the steps bound a thread that has no end.
  const { rows } = await sql<Link>`
    with recursive reached (kind, id, steps) as (
      select ${kind}::text, ${id}::text, 0
      union
      select case when l.from_kind = r.kind and l.from_id = r.id then l.to_kind else l.from_kind end,
        case when l.from_kind = r.kind and l.from_id = r.id then l.to_id else l.from_id end, r.steps + 1
      from reached r join thread.link l on (l.from_kind = r.kind and l.from_id = r.id) or (l.to_kind = r.kind and l.to_id = r.id)
      where l.removed_at is null and r.steps < 8
    ), things as (select kind, id, min(steps) as steps from reached group by kind, id)
    select json_build_object('kind', l.from_kind, 'id', l.from_id) as "from", l.relation,
      json_build_object('kind', l.to_kind, 'id', l.to_id) as "to", l.reason, l.day
    from thread.link l
    join things f on f.kind = l.from_kind and f.id = l.from_id
    join things t on t.kind = l.to_kind and t.id = l.to_id
    where l.removed_at is null
    order by least(f.steps, t.steps), l.day, l.id`.execute(db);
  return rows;
}

/** Asks each room for its own, once. */
export async function nameThings(db: Db, offers: AllOffers, refs: readonly ThingRef[], locale: Locale): Promise<Standing[]> {
  const found = new Map<string, Thing>();
  const kinds = new Map(offers.things.map((one) => [one.kind, one]));
  for (const [kind, ofKind] of Map.groupBy(refs, (ref) => ref.kind)) {
    const named = await kinds.get(kind)?.find(
      db,
      ofKind.map(({ id }) => id),
      locale,
    );
    for (const [id, thing] of named ?? []) found.set(keyOf({ kind, id }), thing);
  }
  return refs.map((ref) => ({ ...ref, thing: found.get(keyOf(ref)) ?? null, of: kinds.get(ref.kind) ?? null }));
}
