import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isOwn } from "../members.query.ts";
import type { Rule } from "../arbitration.ts";

export type FundState = "open" | "arbitrated" | "cancelled";

export interface Fund {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly envelope: number;
  readonly hour: number;
  readonly rule: Rule;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly state: FundState;
  readonly reason: string | null;
  readonly arbitratedAt: Date | null;
  readonly claims: number;
  /** Cents, of all claims. */
  readonly asked: number;
  /** Cents; null before it is arbitrated. */
  readonly agreed: number | null;
  readonly over: boolean;
}

const today = sql`(clock_timestamp() at time zone 'Europe/Paris')::date`;

async function find(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Fund[]> {
  const { rows } = await sql<Fund>`
    select f.id, f.title, f.about, f.envelope_cents as envelope, f.hour_cents as hour, f.rule, f.opens_on::text as "opensOn", f.closes_on::text as "closesOn", f.state,
      f.reason, f.arbitrated_at as "arbitratedAt", c.count as claims, c.asked, c.agreed, f.closes_on < ${today} as over
    from network.fund f cross join lateral (
      select count(*)::int as count, coalesce(sum(asked_cents), 0)::float8 as asked, sum(agreed_cents)::float8 as agreed from network.claim where fund_id = f.id) c
    where ${where} ${rest}`.execute(db);
  return rows;
}

/** The latest first. */
export async function listFunds(db: Db, { limit, offset }: Range): Promise<Slice<Fund>> {
  const [rows, { rows: counted }] = await Promise.all([
    find(db, sql`true`, sql`order by f.state <> 'open', f.closes_on desc, f.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from network.fund`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export const findFund = async (db: Db, id: string): Promise<Fund | null> => (isUuid(id) ? await find(db, sql`f.id = ${id}::uuid`) : [])[0] ?? null;

export interface Claim {
  readonly id: string;
  readonly member: string;
  readonly words: string;
  readonly doneOn: string;
  /** Minutes. */
  readonly minutes: number;
  readonly asked: number;
  readonly agreed: number | null;
  readonly settledAt: Date | null;
  /** Owed, and not paid yet. */
  readonly owed: boolean;
  readonly own: boolean;
}

export async function listClaims(db: Db, fundId: string, someone: Visitor, { limit, offset }: Range): Promise<Slice<Claim>> {
  const { rows } = await sql<Claim>`
    select g.id, coalesce(s.name, m.name) as member, g.words, g.done_on::text as "doneOn", g.quantity as minutes, c.asked_cents as asked, c.agreed_cents as agreed,
      p.settled_at as "settledAt", p.owed is not null and p.settled is null as owed, ${isOwn(someone)} as own
    from network.claim c join network.contribution g on g.id = c.contribution_id join network.member m on m.id = g.member_id
      left join people.structure s on s.id = m.structure_id left join network.payment p on p.contribution_id = g.id
    where c.fund_id = ${fundId} order by coalesce(s.name, m.name) collate "fr-x-icu", g.done_on, g.id limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ count: number }>`select count(*)::int as count from network.claim where fund_id = ${fundId}`.execute(db);
  return { rows, total: counted[0]!.count };
}

export interface Claimable {
  readonly id: string;
  readonly member: string;
  readonly words: string;
  readonly doneOn: string;
  readonly minutes: number;
}

/** Confirmed hours of one's members in the time of a fund, neither paid otherwise nor claimed. */
export async function findClaimable(db: Db, { opensOn, closesOn }: Fund, someone: Visitor): Promise<Claimable[]> {
  const { rows } = await sql<Claimable>`
    select g.id, coalesce(s.name, m.name) as member, g.words, g.done_on::text as "doneOn", g.quantity as minutes
    from network.contribution g join network.member m on m.id = g.member_id left join people.structure s on s.id = m.structure_id
    where m.state = 'admitted' and ${isOwn(someone)} and g.state = 'confirmed' and g.kind <> 'equipment' and not g.paid
      and g.done_on between ${opensOn}::date and ${closesOn}::date and not exists (select from network.claim c where c.contribution_id = g.id)
    order by g.done_on desc, g.id limit 100`.execute(db);
  return rows;
}
