import { type CompiledQuery, sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeper } from "../keeper.ts";
import { isKeptBy } from "../resources.query.ts";
import type { FeedEvent, FeedOf } from "./feed.ts";

interface Row {
  readonly personId: string;
  readonly kind: "person" | "place";
  readonly placeId: string | null;
  readonly resourceId: string | null;
  readonly communeCode: string | null;
  readonly placeName: string | null;
  readonly name: string | null;
}

/** A calendar as its owner finds it, and as whoever has its secret does. */
export interface Feed extends Row {
  readonly madeAt: Date;
}

const columns = sql`f.person_id as "personId", f.kind, f.place_id as "placeId", f.resource_id as "resourceId", f.made_at as "madeAt",
  p.commune_code as "communeCode", p.name as "placeName", r.name
  from bookings.feed f left join places.place p on p.id = f.place_id left join bookings.resource r on r.id = f.resource_id`;

/** Null: nobody was given this secret, or another one took its place. */
export async function findFeed(db: Db, token: string): Promise<Feed | null> {
  return (await sql<Feed>`select ${columns} where f.hash = ${hashOfToken(token)}`.execute(db)).rows[0] ?? null;
}

/** What this person reads elsewhere. */
export const findFeeds = async (db: Db, personId: string): Promise<Feed[]> =>
  (
    await sql<Feed>`select ${columns} where f.person_id = ${personId} order by f.kind, p.name collate "fr-x-icu", r.name collate "fr-x-icu" nulls first, f.hash`.execute(
      db,
    )
  ).rows;

/** The same for a person and for a place: what is to come and three months behind; what ended stays for as long, so that calendars take it out. */
export function feedEvents(db: Db, personId: string, of: FeedOf): { compile(): CompiledQuery<FeedEvent> } {
  const whose =
    of.kind === "person"
      ? sql`b.person_id = ${personId}`
      : sql`r.place_id = ${of.placeId} and (${of.resourceId}::uuid is null or r.id = ${of.resourceId}::uuid)`;
  const query = sql<FeedEvent>`
    select b.id, b.version, b.state, lower(b.during) as "from", upper(b.during) as "to", r.name, p.name as "placeName", p.address as "placeAddress"
    from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id
    where ${whose} and ${of.kind === "person" ? sql`b.kind = 'booking'` : sql`b.kind not in ('loan', 'stay')`} and b.state in ('asked', 'booked', 'cancelled', 'declined', 'lapsed', 'missed')
      and (b.state in ('asked', 'booked') or b.ended_at > b.made_at) and upper(b.during) > clock_timestamp() - interval '93 days'
    order by lower(b.during), b.id`;
  return { compile: () => query.compile(db) };
}

export interface FeedChoice {
  /** "lieu:PLACE" or "lieu:PLACE:RESOURCE". */
  readonly value: string;
  readonly label: string;
  /** All that a place lets people book. */
  readonly whole: boolean;
}

/** Places that this person keeps and where something is booked, and each thing of them; at most 400. */
export async function findChoices(db: Db, someone: Visitor): Promise<FeedChoice[]> {
  if (!keeper(someone)) return [];
  const { rows } = await sql<FeedChoice>`
    with kept as (
      select r.id, r.name, p.id as place, p.name as place_name from bookings.resource r join places.place p on p.id = r.place_id
      where r.state in ('open', 'broken') and ${isKeptBy(someone)} order by p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id limit 400)
    select * from (
      select 'lieu:' || k.place as value, k.place_name as label, true as whole from kept k group by k.place, k.place_name
      union all select 'lieu:' || k.place || ':' || k.id, k.name || ', ' || k.place_name, false from kept k) c
    order by c.whole desc, c.label collate "fr-x-icu", c.value`.execute(db);
  return rows;
}
