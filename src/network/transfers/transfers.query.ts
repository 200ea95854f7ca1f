import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Transfer {
  readonly id: string;
  /** Null: from another network. */
  readonly from: string | null;
  readonly to: string | null;
  readonly partner: string | null;
  /** Hundredths of a credit. */
  readonly amount: number;
  readonly words: string;
  readonly madeAt: Date;
  /** Its number in the ledger. */
  readonly movement: number;
}

/** The latest transfers, of these members or (null) of all. */
export async function findTransfers(db: Db, memberIds: readonly string[] | null, limit = 50): Promise<Transfer[]> {
  const ids = memberIds && [...memberIds];
  const { rows } = await sql<Transfer>`
    select t.id, coalesce(fs.name, f.name) as from, coalesce(ts.name, o.name) as to, t.partner, t.amount, t.words, t.made_at as "madeAt", t.movement::float8 as movement
    from network.transfer t left join network.member f on f.id = t.from_member_id left join people.structure fs on fs.id = f.structure_id
      left join network.member o on o.id = t.to_member_id left join people.structure ts on ts.id = o.structure_id
    where ${ids}::uuid[] is null or t.from_member_id = any(${ids}::uuid[]) or t.to_member_id = any(${ids}::uuid[])
    order by t.made_at desc, t.id limit ${limit}`.execute(db);
  return rows;
}

/** The account of another network. */
export interface Exchange {
  /** Null: what was exchanged before each network had its own account. */
  readonly id: string | null;
  readonly name: string | null;
  /** Hundredths of a credit: what the network holds; below zero what members hold of its own. */
  readonly balance: number;
  readonly floor: number;
  /** The decision by which the limit was agreed; null: none yet. */
  readonly decision: string | null;
}

/** By name; that of before only where something is left on it. */
export async function findExchanges(db: Db): Promise<Exchange[]> {
  const { rows } = await sql<Exchange>`
    select a.partner_id as id, p.name, a.balance::float8 as balance, coalesce(a.floor, 0)::float8 as floor,
      (select d.title from network.agreement g join network.decision d on d.id = g.decision_id
        where g.partner_id is not distinct from a.partner_id order by g.set_at desc limit 1) as decision
    from network.account a left join network.partner p on p.id = a.partner_id
    where a.purpose = 'outside' and a.unit = 'credits' and (a.partner_id is not null or a.balance <> 0) order by p.name collate "fr-x-icu", a.code`.execute(db);
  return rows;
}

/** Adopted decisions that set no limit yet, the latest first. */
export async function findFreeDecisions(db: Db): Promise<{ readonly id: string; readonly title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select d.id, d.title from network.decision d
    where d.state = 'adopted' and not exists (select from network.agreement g where g.decision_id = d.id) order by d.decided_at desc, d.id limit 20`.execute(
    db,
  );
  return rows;
}
