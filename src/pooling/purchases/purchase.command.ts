import { sql } from "kysely";

import { apportion } from "#engines/apportion/apportion.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface PurchaseForm {
  readonly title: string;
  readonly about: string;
  readonly unitLabel: string;
  /** Units that must be committed. */
  readonly threshold: number;
  /** Without VAT. */
  readonly unitCents: number;
  readonly vat: number | null;
  /** The last day on which one commits. */
  readonly commitBy: string;
}

/** A structure proposes to buy for several; gives its identifier. */
export const proposePurchase = (db: Db, structureId: string, typed: PurchaseForm, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { title, about, unitLabel, threshold, unitCents, vat, commitBy } = typed;
    const { rows } = await sql<{ id: string }>`
      insert into pooling.purchase (structure_id, title, about, unit_label, threshold, unit_cents, vat, commit_by, made_by)
      values (${structureId}, ${title}, ${about}, ${unitLabel}, ${threshold}, ${unitCents}, ${vat}, ${commitBy}, ${by}) returning id`.execute(trx);
    await record(trx, { kind: "purchase", id: rows[0]!.id, act: "propose_purchase", by, after: { structureId, threshold, unitCents, commitBy } });
    return rows[0]!.id;
  });

interface Commitment {
  readonly structureId: string;
  readonly units: number;
  /** Whether it binds: if the purchase is made, they take them. */
  readonly binds: boolean;
  readonly by: string;
}

/** What is too late, or went meanwhile, is false. */
async function unlessLate(work: Promise<boolean>): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (brokenConstraint(error) === "commitment_open") return false;
    throw error;
  }
}

/** A structure says how much it would take, or takes for sure. False: it is too late. */
export const commit = (db: Db, id: string, { structureId, units, binds, by }: Commitment): Promise<boolean> =>
  unlessLate(
    db.transaction().execute(async (trx) => {
      await sql`
        insert into pooling.commitment (purchase_id, structure_id, interest, committed, made_by) values (${id}, ${structureId}, ${units}, ${binds ? units : null}, ${by})
        on conflict (purchase_id, structure_id) do update set interest = excluded.interest, committed = excluded.committed, made_by = excluded.made_by,
          changed_at = clock_timestamp()`.execute(trx);
      await record(trx, { kind: "purchase", id, act: binds ? "commit" : "interest", by, after: { structureId, units } });
      return true;
    }),
  );

/** A structure takes back what it said, as long as one may commit. */
export const leavePurchase = (db: Db, id: string, { structureId, by }: { readonly structureId: string; readonly by: string }): Promise<boolean> =>
  unlessLate(
    db.transaction().execute(async (trx) => {
      const { rows } = await sql`delete from pooling.commitment where purchase_id = ${id} and structure_id = ${structureId} returning 1`.execute(trx);
      if (rows.length > 0) await record(trx, { kind: "purchase", id, act: "leave_purchase", by, after: { structureId } });
      return rows.length > 0;
    }),
  );

/** All whose last day is over: made at their threshold, cancelled below. */
export const decidePurchases = (db: Db): Promise<DecidedPurchases> => db.transaction().execute(decidePurchasesWithin);

interface DecidedPurchases {
  readonly reached: number;
  readonly cancelled: number;
}

/** The same, within the transaction of what does more. */
export async function decidePurchasesWithin(trx: Db): Promise<DecidedPurchases> {
  await sql`
    select from pooling.purchase where state = 'open' and commit_by < (clock_timestamp() at time zone 'Europe/Paris')::date order by id for update`.execute(
    trx,
  );
  const { rows } = await sql<{ state: string }>`
    update pooling.purchase p set state = case when (select coalesce(sum(c.committed), 0) from pooling.commitment c where c.purchase_id = p.id) >= p.threshold
      then 'reached' else 'cancelled' end
    where p.state = 'open' and p.commit_by < (clock_timestamp() at time zone 'Europe/Paris')::date returning p.state`.execute(trx);
  const reached = rows.filter(({ state }) => state === "reached").length;
  return { reached, cancelled: rows.length - reached };
}

interface Allotment {
  /** Units that came. */
  readonly received: number;
  /** Without VAT. */
  readonly deliveryCents: number;
  readonly by: string;
}

/**
 * Divides what came among those who committed, by what they committed, and what it cost to bring as the units (largest remainder): nobody gets more than they asked.
 * `much`: more came than was committed; `moved`: it is not made, or was allotted.
 */
export async function allot(db: Db, id: string, { received, deliveryCents, by }: Allotment): Promise<"allotted" | "much" | "moved"> {
  return db.transaction().execute(async (trx) => {
    const { rows: made } = await sql`select from pooling.purchase where id = ${id} and state = 'reached' for update`.execute(trx);
    if (made.length === 0) return "moved";
    const { rows } = await sql<{ id: string; weight: number }>`
      select structure_id as id, committed as weight from pooling.commitment where purchase_id = ${id} and committed is not null order by structure_id`.execute(
      trx,
    );
    if (received > rows.reduce((sum, { weight }) => sum + weight, 0)) return "much";
    const units = apportion(received, rows);
    // Nothing came: what was paid for its delivery is divided as it was committed.
    const delivery = apportion(deliveryCents, received === 0 ? rows : rows.map(({ id: one }) => ({ id: one, weight: units.get(one)! })));
    for (const { id: structureId } of rows)
      await sql`
        update pooling.commitment set allotted = ${units.get(structureId)!}, delivery = ${delivery.get(structureId)!}
        where purchase_id = ${id} and structure_id = ${structureId}`.execute(trx);
    await sql`update pooling.purchase set state = 'allotted', received = ${received}, delivery_cents = ${deliveryCents} where id = ${id}`.execute(trx);
    await record(trx, { kind: "purchase", id, act: "allot", by, after: { received, deliveryCents } });
    return "allotted";
  });
}
