import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";

/** A visit that took place, as something else is tied to it: a session of a mentorship. */
export interface TiedVisit {
  readonly id: string;
  /** "2026-11-30". */
  readonly day: string;
  /** From the first place to the end of the last. */
  readonly minutes: number;
  /** The places seen, in their order. */
  readonly places: readonly string[];
  /** Of its published report. */
  readonly slug: string | null;
}

const most = 60;

/**
 * Visits since a day that this person may tie something to: those of which a report is published, and those that came to a place that they keep.
 * The latest first.
 */
export async function findVisitsToTie(db: Db, someone: Visitor, since: string): Promise<TiedVisit[]> {
  const found = await find(db, sql`q.day >= ${since}::date`);
  return found.filter(({ slug, placeIds }) => slug !== null || placeIds.some((place) => can(someone, "visits.answer", { place }))).slice(0, most);
}

/** What is known of those that something is tied to. */
export async function findTiedVisits(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, TiedVisit>> {
  if (ids.length === 0) return new Map();
  return new Map((await find(db, sql`q.id = any(${[...ids]}::uuid[])`)).map((one) => [one.id, one]));
}

async function find(db: Db, where: RawBuilder<unknown>): Promise<(TiedVisit & { readonly placeIds: readonly string[] })[]> {
  const { rows } = await sql<TiedVisit & { placeIds: readonly string[] }>`
    select q.id, q.day::text as day, r.slug, s.minutes, s.places, s."placeIds" from visits.request q left join visits.report r on r.request_id = q.id,
      lateral (select (extract(epoch from max(upper(t.during)) - min(lower(t.during))) / 60)::int as minutes, array_agg(p.name order by t.position) as places,
        array_agg(t.place_id::text) as "placeIds" from visits.stop t join places.place p on p.id = t.place_id
        where t.request_id = q.id and t.state = 'accepted' having count(*) > 0) s
    where q.state in ('done', 'reported') and q.day is not null and ${where} order by q.day desc, q.id limit 400`.execute(db);
  return rows;
}
