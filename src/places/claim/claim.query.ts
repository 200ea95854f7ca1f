import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { withinReach } from "../acts/within-reach.query.ts";
import type { claimOrders } from "./claims.filters.ts";

/** The last claim of this person on this place, open or decided. */
export async function findOwnClaim(db: Db, placeId: string, personId: string) {
  const claim = await db
    .selectFrom("places.claim")
    .select(["id", "state", "sent_to", "function", "message", "reason", "created_at", "tries", sql<boolean>`expires_at > now()`.as("holds")])
    .where("place_id", "=", placeId)
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return claim ?? null;
}

export type OwnClaim = NonNullable<Awaited<ReturnType<typeof findOwnClaim>>>;

export interface WaitingClaim {
  readonly id: string;
  readonly place_id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune_code: string;
  readonly emails: readonly string[];
  readonly person_id: string;
  readonly person: string;
  readonly email: string;
  readonly function: string;
  readonly message: string | null;
  readonly at: Date;
}

const claims = (visitor: Visitor, where: RawBuilder<boolean> = sql<boolean>`true`): RawBuilder<unknown> => sql`
  from places.claim c join places.place p on p.id = c.place_id join people.person h on h.id = c.person_id
  where c.state = 'waiting' and ${withinReach(visitor, "places.decide_claim")} and ${where}`;

const columns = sql`c.id, c.place_id, p.slug, p.name, p.commune_code, p.emails, c.person_id, h.name as person, h.email, c.function,
  c.message, c.created_at as at`;

export async function countClaims(db: Db, visitor: Visitor): Promise<number> {
  return (await sql<{ count: number }>`select count(*) as count ${claims(visitor)}`.execute(db)).rows[0]!.count;
}

interface Question {
  /** Words of the place's name or the person's. */
  readonly q: string;
  readonly order: Order<keyof typeof claimOrders>;
}

export async function listClaims(db: Db, visitor: Visitor, { q, order }: Question, { limit, offset }: Range): Promise<Slice<WaitingClaim>> {
  const found = claims(visitor, sql<boolean>`(${q} = '' or strpos(platform.fold(p.name || ' ' || h.name), platform.fold(${q})) > 0)`);
  const by = { age: sql`c.created_at`, place: sql`p.name collate "fr-x-icu"`, person: sql`h.name collate "fr-x-icu"` }[order.by];
  const part = sql`order by ${by} ${order.descending ? sql`desc` : sql`asc`}, c.id limit ${limit} offset ${offset}`;
  const [{ rows }, total] = await Promise.all([
    sql<WaitingClaim>`select ${columns} ${found} ${part}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count ${found}`.execute(db),
  ]);
  return { rows, total: total.rows[0]!.count };
}

/** Null when it is not waiting, or not within this agent's reach. */
export async function findClaim(db: Db, visitor: Visitor, id: string): Promise<WaitingClaim | null> {
  const { rows } = await sql<WaitingClaim>`select ${columns} ${claims(visitor, sql<boolean>`c.id::text = ${id}`)}`.execute(db);
  return rows[0] ?? null;
}

/** Whether there ever was such a claim within this agent's reach: another agent may have answered it. */
export async function wasDecided(db: Db, visitor: Visitor, id: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from places.claim c join places.place p on p.id = c.place_id
      where c.id::text = ${id} and c.state <> 'waiting' and ${withinReach(visitor, "places.decide_claim")}) as known`.execute(db);
  return rows[0]!.known;
}
