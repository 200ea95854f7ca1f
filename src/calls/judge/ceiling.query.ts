import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { smallAidOf } from "../aid/aid.query.ts";
import { cumulated, type Cumulation, periodOf } from "../aid/de-minimis.ts";

/** Decisions on one structure take turns, in whatever call: each sees what the others promised. Always in one order. */
export async function holdStructures(trx: Db, applications: readonly string[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('calls.aid ' || one.key, 0)) from (
      select distinct k.key from calls.application a cross join lateral unnest(array[left(a.siret, 9), a.rna]) as k (key)
      where a.id = any(${[...applications]}::uuid[]) and k.key is not null order by k.key) one`.execute(trx);
}

export interface Ceiling extends Cumulation {
  readonly id: string;
  readonly number: number;
}

/**
 * What structures would have received of small aid with these sums, by file, of calls that give such aid. The period ends with the day of the
 * committee, never later than today: a day that was typed too late does not make aid forgotten.
 */
export async function findCeilings(
  db: Db,
  asked: readonly { readonly applicationId: string; readonly cents: number }[],
  { heldOn, today }: { readonly heldOn: string; readonly today: string },
): Promise<Ceiling[]> {
  const period = periodOf(heldOn < today ? heldOn : today);
  if (!period || asked.length === 0) return [];
  const cents = new Map(asked.map((one) => [one.applicationId, one.cents]));
  const { rows } = await sql<{ id: string; number: number }>`
    select a.id, coalesce(a.number, 0) as number from calls.application a join calls.edition e on e.call_id = a.call_id and e.number = a.edition
    where a.id = any(${[...cents.keys()]}::uuid[]) and (e.rules ->> 'deMinimis')::boolean order by a.number`.execute(db);
  const received = await smallAidOf(
    db,
    rows.map(({ id }) => id),
    period.since,
  );
  return rows.map(({ id, number }) => ({ id, number, ...cumulated(period, received.get(id) ?? 0, cents.get(id) ?? 0) }));
}
