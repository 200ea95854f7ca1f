import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { sidesOf, structuresOf } from "../keeper.ts";
import type { Price, Side } from "../pooling.ts";
import type { Standing } from "./standing.ts";

export interface Deal extends Price {
  readonly id: string;
  readonly offerId: string | null;
  readonly providerId: string;
  readonly providerName: string;
  readonly takerId: string;
  readonly takerName: string;
  readonly askedBy: Side;
  readonly title: string;
  readonly ceiling: number | null;
  readonly firstDay: string;
  readonly lastDay: string | null;
  readonly text: string;
  /** Hexadecimal, as the database computed it. */
  readonly sha256: string;
  readonly answer: string | null;
  readonly endsOn: string | null;
  readonly endedBy: Side | null;
  readonly endReason: string | null;
  readonly standing: Standing;
  /** Uses that are recorded and that nobody of the other side answered. */
  readonly unanswered: number;
}

export type DealForSides = Deal & { readonly sides: readonly Side[] };

export interface Assent {
  readonly side: Side;
  readonly name: string;
  readonly at: Date;
}

export interface Use {
  readonly id: string;
  readonly day: string;
  readonly quantity: number;
  readonly amount: number;
  readonly note: string | null;
  readonly side: Side;
  readonly state: "recorded" | "confirmed" | "disputed" | "dropped" | "settled";
  readonly why: string | null;
  readonly decidedWhy: string | null;
}

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;

const standing = sql`case when d.state <> 'agreed' then d.state when least(d.last_day, d.ends_on) < ${today} then 'over' when d.first_day > ${today} then 'begins' else 'runs' end`;

const tables = sql`pooling.deal d join people.structure p on p.id = d.provider_id join people.structure t on t.id = d.taker_id`;

const columns = sql`d.id, d.offer_id as "offerId", d.provider_id as "providerId", p.name as "providerName", d.taker_id as "takerId", t.name as "takerName", d.asked_by as "askedBy",
  d.title, d.unit, d.pay, d.price, d.vat, d.ceiling, d.first_day::text as "firstDay", d.last_day::text as "lastDay", d.text, d.sha256, d.answer, d.ends_on::text as "endsOn",
  d.ended_by as "endedBy", d.end_reason as "endReason", ${standing} as standing,
  (select count(*)::int from pooling.use u where u.deal_id = d.id and u.state = 'recorded') as unanswered`;

/** Of the structures for which this person acts. */
const isTheirs = (someone: Visitor): RawBuilder<boolean> =>
  sql`(d.provider_id = any(${[...structuresOf(someone)]}::uuid[]) or d.taker_id = any(${[...structuresOf(someone)]}::uuid[]))`;

export interface DealFilters {
  readonly q: string;
  readonly standing: Standing | null;
}

export async function listDeals(db: Db, someone: Visitor, { q, standing: wanted }: DealFilters, { limit, offset }: Range): Promise<Slice<Deal>> {
  const where = sql`${isTheirs(someone)} and position(platform.fold(${q}) in platform.fold(concat_ws(' ', d.title, p.name, t.name))) > 0
    and (${wanted}::text is null or ${standing} = ${wanted})`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Deal>`
      select ${columns} from ${tables} where ${where}
      order by array_position(array['asked', 'runs', 'begins', 'refused', 'withdrawn', 'over'], ${standing}), d.made_at desc, d.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** For those alone who stand on one of its sides. */
export async function findDeal(db: Db, id: string, someone: Visitor): Promise<DealForSides | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Deal>`select ${columns} from ${tables} where d.id = ${id}::uuid`.execute(db);
  const sides = rows[0] ? sidesOf(someone, rows[0]) : [];
  return rows[0] && sides.length > 0 ? { ...rows[0], sides } : null;
}

/** Who agreed, the first first. */
export async function findAssents(db: Db, dealId: string): Promise<Assent[]> {
  return (await sql<Assent>`select side, name, at from pooling.assent where deal_id = ${dealId} order by at`.execute(db)).rows;
}

/** What was given, the last first: those of one page, and how many there are. */
export async function findUses(db: Db, dealId: string): Promise<Use[]> {
  const { rows } = await sql<Use>`
    select id, day::text as day, quantity, amount, note, recorded_side as side, state, dispute_why as why, decided_why as "decidedWhy"
    from pooling.use where deal_id = ${dealId}
    order by array_position(array['disputed', 'recorded', 'confirmed', 'settled', 'dropped'], state), day desc, recorded_at desc, id limit 200`.execute(db);
  return rows;
}

/** How many requests and uses wait for an answer of the structures for which this person acts. */
export async function countAwaited(db: Db, someone: Visitor): Promise<number> {
  const own = [...structuresOf(someone)];
  const { rows } = await sql<{ count: number }>`
    select ((select count(*) from pooling.deal d where d.state = 'asked' and (
        (d.provider_id = any(${own}::uuid[]) and not exists (select from pooling.assent a where a.deal_id = d.id and a.side = 'provider'))
        or (d.taker_id = any(${own}::uuid[]) and not exists (select from pooling.assent a where a.deal_id = d.id and a.side = 'taker'))))
      + (select count(*) from pooling.use u join pooling.deal d on d.id = u.deal_id where u.state = 'recorded'
        and case u.recorded_side when 'provider' then d.taker_id else d.provider_id end = any(${own}::uuid[])))::int as count`.execute(db);
  return rows[0]!.count;
}
