import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import type { AttestedGroup } from "../price.ts";
import type { Purse } from "./judge.ts";

interface Attestation {
  readonly group: AttestedGroup;
  readonly placeId: string;
  /** The last day. */
  readonly until: string;
}

/** The groups to which places say that somebody belongs, or the structure in whose name they book: of the two, never of both. */
export async function findAttestations(db: Db, personId: string, structureId: string | null): Promise<Attestation[]> {
  const { rows } = await sql<Attestation>`
    select "group", place_id as "placeId", until::text from prices.attestation where ${structureId === null ? sql`person_id = ${personId}` : sql`structure_id = ${structureId}`}
    order by array_position(array['resident', 'job_seeker', 'member', 'association', 'company'], "group"), until`.execute(db);
  return rows;
}

/**
 * What somebody has bought beforehand, those that end first first, with what the booking `except` took; held to the end of the transaction,
 * so that nobody spends it twice.
 */
export async function findPurses(db: Db, personId: string, except: string | null): Promise<Purse[]> {
  const { rows } = await sql<Purse>`
    select p.id as "passId", p.place_id as "placeId", p.until::text,
      p.remaining + coalesce((select s.minutes from prices.spending s where s.pass_id = p.id and s.booking_id = ${except}::uuid), 0) as left
    from prices.pass p where p.person_id = ${personId} and p.ended_at is null order by p.until, p.id for update of p`.execute(db);
  return rows;
}

/** At which place each resource is. */
export async function findPlacesOf(db: Db, resourceIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; placeId: string }>`
    select id, place_id as "placeId" from bookings.resource where id = any(${[...resourceIds]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, placeId }) => [id, placeId]));
}

/** Free minutes that somebody has used of lists, by list and month: "<list> 2026-12". `except`: a booking that is being moved. */
export async function findFreeUsed(db: Db, personId: string, listIds: readonly string[], except: string | null): Promise<Map<string, number>> {
  const { rows } = await sql<{ listId: string; from: Date; minutes: number }>`
    select e.list_id as "listId", lower(b.during) as "from", q.free_minutes as minutes
    from bookings.booking b join lateral (select * from prices.quote x where x.booking_id = b.id order by x.id desc limit 1) q on true
    join prices.edition e on e.id = q.edition_id
    where b.person_id = ${personId} and b.state in ('wished', 'asked', 'booked') and q.free_minutes > 0
      and e.list_id = any(${[...listIds]}::uuid[]) and b.id is distinct from ${except}::uuid`.execute(db);
  const used = new Map<string, number>();
  for (const { listId, from, minutes } of rows) used.set(monthOf(listId, from), (used.get(monthOf(listId, from)) ?? 0) + minutes);
  return used;
}

/** The day of the place decides in which month a booking lies. */
export const monthOf = (listId: string, from: Date): string => `${listId} ${dayOf(from).slice(0, 7)}`;
