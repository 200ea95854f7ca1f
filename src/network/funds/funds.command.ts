import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { tellMembers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import { arbitrate, isComputed, type Rule } from "../arbitration.ts";

export interface NewFund {
  readonly title: string;
  readonly about: string | null;
  readonly envelope: number;
  readonly hour: number;
  readonly rule: Rule;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** With its rule, which stays; members are told. */
export const openFund = (db: Db, { title, about, envelope, hour, rule, opensOn, closesOn }: NewFund, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into network.fund (title, about, envelope_cents, hour_cents, rule, opens_on, closes_on, made_by)
      values (${title}, ${about}, ${envelope}, ${hour}, ${rule}, ${opensOn}::date, ${closesOn}::date, ${by}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await record(trx, { kind: "fund", id, act: "open_fund", by, after: { envelope, hour, rule } });
    await tellMembers(trx, "fund", title, routes.fund.href({ id }));
    return id;
  });

/** Of one's members, all in one act; false when one is claimed by now, or the fund is over. */
export async function claim(db: Db, fundId: string, contributions: readonly string[], by: string): Promise<boolean> {
  try {
    await sql`
      insert into network.claim (fund_id, contribution_id, asked_cents, claimed_by)
      select f.id, g.id, round(g.quantity * f.hour_cents / 60.0), ${by} from network.fund f, network.contribution g
      where f.id = ${fundId} and g.id = any(${[...contributions]}::uuid[])`.execute(db);
    return true;
  } catch (error) {
    if (["claim_in_time", "claim_once", "claim_of_confirmed"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

export async function unclaim(db: Db, fundId: string, contributionId: string): Promise<boolean> {
  try {
    const { numAffectedRows } = await sql`delete from network.claim where fund_id = ${fundId} and contribution_id::text = ${contributionId}`.execute(db);
    return numAffectedRows === 1n;
  } catch (error) {
    if (brokenConstraint(error) === "claim_in_time") return false;
    throw error;
  }
}

/** Null: members have adopted no sharing, or claims came to be that it does not know. */
async function adopted(
  trx: Db,
  fundId: string,
  claims: readonly { readonly id: string; readonly asked: number }[],
): Promise<ReadonlyMap<string, number> | null> {
  const { rows } = await sql<{ id: string; cents: number }>`
    select l.contribution_id as id, l.cents from network.sharing_line l where l.sharing_id = network.agreed_sharing(${fundId})`.execute(trx);
  const lines = new Map(rows.map(({ id, cents }) => [id, cents]));
  return claims.every(({ id }) => lines.has(id)) ? new Map(claims.map(({ id, asked }) => [id, Math.min(asked, lines.get(id)!)])) : null;
}

/** After its day, by its rule: what each claim gets, and that it is owed, in one transaction. Contributions corrected meanwhile get nothing. */
export const arbitrateFund = (db: Db, id: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows: found } = await sql<{ envelope: number; rule: Rule; title: string }>`
      select envelope_cents as envelope, rule, title from network.fund where id = ${id} and state = 'open'
        and closes_on < (clock_timestamp() at time zone 'Europe/Paris')::date for update`.execute(trx);
    const fund = found[0];
    if (!fund) return false;
    const { rows } = await sql<{ id: string; asked: number }>`
      select c.contribution_id as id, case when g.state = 'confirmed' then c.asked_cents else 0 end as asked
      from network.claim c join network.contribution g on g.id = c.contribution_id where c.fund_id = ${id} order by c.contribution_id for share of g`.execute(
      trx,
    );
    const enough = rows.reduce((sum, { asked }) => sum + asked, 0) <= fund.envelope;
    const shares = isComputed(fund.rule)
      ? arbitrate(fund.rule, fund.envelope, rows)
      : enough
        ? arbitrate("proportional", fund.envelope, rows)
        : await adopted(trx, id, rows);
    if (!shares) return false;
    const agreed = [...shares].map(([contribution, cents]) => ({ contribution, cents }));
    await sql`
      update network.claim c set agreed_cents = t.cents from jsonb_to_recordset(${JSON.stringify(agreed)}::jsonb) t (contribution uuid, cents integer)
      where c.fund_id = ${id} and c.contribution_id = t.contribution`.execute(trx);
    await sql`update network.fund set state = 'arbitrated', arbitrated_at = clock_timestamp(), arbitrated_by = ${by} where id = ${id}`.execute(trx);
    await sql`select network.owe(${id})`.execute(trx);
    await record(trx, { kind: "fund", id, act: "arbitrate_fund", by });
    await tellMembers(trx, "arbitrated", fund.title, routes.fund.href({ id }));
    return true;
  });

/** Paid by the bank: the ledger says so. Gives how many were owed until now. */
export const settle = (db: Db, fundId: string, contributions: readonly string[], by: string): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ settled: boolean }>`
      select network.settle(c.contribution_id) as settled from network.claim c where c.fund_id = ${fundId} and c.contribution_id = any(${[...contributions]}::uuid[])
        and c.agreed_cents > 0 order by c.contribution_id`.execute(trx);
    const count = rows.filter(({ settled }) => settled).length;
    if (count > 0) await record(trx, { kind: "fund", id: fundId, act: "settle_fund", by, after: { count } });
    return count;
  });

/** As long as it is open. */
export async function cancelFund(db: Db, id: string, reason: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.fund set state = 'cancelled', reason = ${reason} where id = ${id} and state = 'open'`.execute(db);
  if (numAffectedRows === 1n) await record(db, { kind: "fund", id, act: "cancel_fund", by, reason });
  return numAffectedRows === 1n;
}
