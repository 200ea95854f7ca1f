import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { NamedStructure, Offer } from "../offers.query.ts";
import { type Side, otherSide } from "../pooling.ts";
import { record } from "../record.command.ts";
import { dealText } from "./deal-text.ts";

interface Asking {
  /** Given by a story, whose things have addresses that stay. */
  readonly id?: string;
  readonly structure: NamedStructure;
  readonly firstDay: string;
  readonly lastDay: string | null;
  /** Units a month. */
  readonly ceiling: number | null;
  readonly by: string;
}

type DealOutcome = { readonly id: string } | { readonly refused: "moved" | "twice" };

/** A structure asks for what another offers, or answers to what it looks for. `moved`: the offer is not what was read; `twice`: the same waits already. */
export async function ask(db: Db, offer: Offer, asking: Asking): Promise<DealOutcome> {
  try {
    return await db.transaction().execute((trx) => askWithin(trx, offer, asking));
  } catch (error) {
    if (brokenConstraint(error) === "deal_asked") return { refused: "twice" };
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function askWithin(trx: Db, offer: Offer, { id, structure, firstDay, lastDay, ceiling, by }: Asking): Promise<DealOutcome> {
  const { rows: same } = await sql`select from pooling.offer where id = ${offer.id} and version = ${offer.version} and state = 'open' for share`.execute(trx);
  if (same.length === 0 || structure.id === offer.structureId) return { refused: "moved" };
  const askedBy: Side = offer.side === "offered" ? "taker" : "provider";
  const owner = { id: offer.structureId, name: offer.structureName };
  const [provider, taker] = askedBy === "taker" ? [owner, structure] : [structure, owner];
  const text = dealText({ ...offer, provider: provider.name, taker: taker.name, ceiling, firstDay, lastDay });
  const { rows } = await sql<{ id: string }>`
    insert into pooling.deal (id, offer_id, provider_id, taker_id, asked_by, title, unit, pay, price, vat, ceiling, first_day, last_day, text, made_by)
    values (coalesce(${id ?? null}::uuid, gen_random_uuid()), ${offer.id}, ${provider.id}, ${taker.id}, ${askedBy}, ${offer.title}, ${offer.unit}, ${offer.pay}, ${offer.price},
      ${offer.vat}, ${ceiling}, ${firstDay}, ${lastDay}, ${text}, ${by}) returning id`.execute(trx);
  await record(trx, { kind: "deal", id: rows[0]!.id, act: "ask", by, after: { offer: offer.id, askedBy } });
  return { id: rows[0]!.id };
}

interface Assenting {
  readonly side: Side;
  readonly name: string;
  /** Of the text that they read. */
  readonly sha256: string;
  readonly by: string;
}

type AssentOutcome = "assented" | "agreed" | "moved" | "twice" | "same";

/** Somebody agrees for one side. `moved`: it does not wait any more; `twice`: their side has agreed; `same`: they agreed for the other side. */
export async function assent(db: Db, id: string, assenting: Assenting): Promise<AssentOutcome> {
  try {
    return await db.transaction().execute((trx) => assentWithin(trx, id, assenting));
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "assent_pkey") return "twice";
    if (broken === "assent_of_two") return "same";
    throw error;
  }
}

/** The same, within the transaction of what does more. */
export async function assentWithin(trx: Db, id: string, { side, name, sha256, by }: Assenting): Promise<AssentOutcome> {
  const { rows } = await sql`select from pooling.deal where id = ${id} and state = 'asked' and sha256 = ${sha256} for update`.execute(trx);
  if (rows.length === 0) return "moved";
  await sql`insert into pooling.assent (deal_id, side, person_id, name, sha256) values (${id}, ${side}, ${by}, ${name}, ${sha256})`.execute(trx);
  const { rows: agreed } = await sql`
    update pooling.deal d set state = 'agreed' where d.id = ${id} and (select count(*) from pooling.assent a where a.deal_id = d.id) = 2 returning 1`.execute(
    trx,
  );
  await record(trx, { kind: "deal", id, act: "assent", by, after: { side, sha256 } });
  return agreed.length > 0 ? "agreed" : "assented";
}

/** The side that was asked says no, with a reason. */
export const refuse = (db: Db, id: string, { side, answer, by }: { readonly side: Side; readonly answer: string; readonly by: string }): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update pooling.deal set state = 'refused', answer = ${answer} where id = ${id} and state = 'asked' and asked_by = ${otherSide(side)} returning 1`.execute(
      trx,
    );
    if (rows.length > 0) await record(trx, { kind: "deal", id, act: "refuse", by, reason: answer });
    return rows.length > 0;
  });

/** The side that asked takes it back. */
export const withdraw = (db: Db, id: string, { side, by }: { readonly side: Side; readonly by: string }): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`update pooling.deal set state = 'withdrawn' where id = ${id} and state = 'asked' and asked_by = ${side} returning 1`.execute(
      trx,
    );
    if (rows.length > 0) await record(trx, { kind: "deal", id, act: "withdraw", by });
    return rows.length > 0;
  });

interface Ending {
  readonly side: Side;
  /** The last day, today or later. */
  readonly on: string;
  readonly reason: string;
  readonly by: string;
}

/** One side says the last day. False: its end was said already, or nothing is agreed. */
export const end = (db: Db, id: string, { side, on, reason, by }: Ending): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update pooling.deal set ends_on = ${on}::date, ended_by = ${side}, end_reason = ${reason}
      where id = ${id} and state = 'agreed' and ends_on is null and ${on}::date >= (clock_timestamp() at time zone 'Europe/Paris')::date returning 1`.execute(
      trx,
    );
    if (rows.length > 0) await record(trx, { kind: "deal", id, act: "end", by, after: { on }, reason });
    return rows.length > 0;
  });
