import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { stretchLoan } from "#bookings";
import { findPersonByEmail } from "#people";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays, endOfDay } from "#platform/time/day.ts";
import { charge } from "../lend/price.command.ts";
import { giveBack, takeTurn } from "../lend/turn.command.ts";
import { acts } from "../loan.ts";
import { tellBorrower, tellCarrier } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

type LenderOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "late" };

/** The lender agrees; refused by the database where something of the borrower's is late. */
export async function grant(db: Db, id: string, by: string): Promise<LenderOutcome> {
  try {
    return await db.transaction().execute(async (trx) => {
      const turn = await takeTurn(trx, id);
      if (turn?.loan.state !== "asked" || turn.loan.waitsUntil === null || turn.loan.waitsUntil <= turn.now) return { ok: false, problem: "moved" };
      await sql`update loans.loan set state = 'granted', waits_until = null, version = version + 1 where id = ${id}`.execute(trx);
      await charge(trx, turn.loan);
      await tellBorrower(trx, id, "granted");
      await record(trx, { kind: "loan", id, act: "grant", by, before: { state: "asked" }, after: { state: "granted" } });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "no_loan_while_late") throw error;
    return { ok: false, problem: "late" };
  }
}

interface SignedReason {
  readonly by: string;
  readonly reason: string;
}

/** The lender says no, or takes back what they granted as long as it is not away; the borrower reads why. */
export async function refuse(db: Db, id: string, { by, reason }: SignedReason): Promise<LenderOutcome> {
  return db.transaction().execute(async (trx) => {
    const turn = await takeTurn(trx, id);
    if (!turn || !acts.refuse.from.some((state) => state === turn.loan.state)) return { ok: false, problem: "moved" };
    await sql`
      update loans.loan set state = 'refused', waits_until = null, ended_at = clock_timestamp(), ended_by = 'lender', reason = ${reason}, version = version + 1
      where id = ${id}`.execute(trx);
    await tellBorrower(trx, id, "refused", reason);
    await record(trx, { kind: "loan", id, act: "refuse", by, before: { state: turn.loan.state }, after: { state: "refused" }, reason });
    await giveBack(trx, turn, null);
    return { ok: true };
  });
}

/** How long what is lost keeps its units, where nobody has them before: it cannot be lent as long as it is not found. */
const lostDays = 730;

/** It does not come back: its units stay taken, so that nobody is promised what is not there. */
export async function lose(db: Db, id: string, { by, reason }: SignedReason): Promise<LenderOutcome> {
  return db.transaction().execute(async (trx) => {
    const turn = await takeTurn(trx, id);
    if (!turn || !acts.lose.from.some((state) => state === turn.loan.state)) return { ok: false, problem: "moved" };
    await sql`
      update loans.loan set state = 'lost', ended_at = clock_timestamp(), ended_by = 'lender', reason = ${reason}, version = version + 1 where id = ${id}`.execute(
      trx,
    );
    if (turn.held && turn.loan.bookingId) await stretchLoan(trx, turn.loan.bookingId, endOfDay(addDays(turn.today, lostDays)), { whole: false });
    await tellBorrower(trx, id, "lost", reason);
    await record(trx, { kind: "loan", id, act: "lose", by, before: { state: turn.loan.state }, after: { state: "lost" }, reason });
    return { ok: true };
  });
}

interface PlannedCarriage {
  readonly way: "there" | "back";
  readonly carrier: string;
  /** Of their account, where they have one. */
  readonly email: string | null;
  readonly day: string;
}

type CarriageOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" | "nobody" };

/** Says who carries it and when, as long as they have not left. Whoever has an account says themselves that they leave, and learns it. */
export async function planCarriage(db: Db, id: string, { way, carrier, email, day }: PlannedCarriage, by: string): Promise<CarriageOutcome> {
  return db.transaction().execute(async (trx) => {
    const turn = await takeTurn(trx, id);
    const from = way === "there" ? ["granted"] : ["granted", "out"];
    if (!turn || !from.includes(turn.loan.state)) return { ok: false, problem: "moved" };
    const person = email === null ? null : await findPersonByEmail(trx, email);
    if (email !== null && !person) return { ok: false, problem: "nobody" };
    const { rows } = await sql`
      insert into loans.carriage (loan_id, way, carrier, carrier_id, day, planned_by, planned_at)
      values (${id}, ${way}, ${carrier}, ${person?.id ?? null}, ${day}::date, ${by}, clock_timestamp())
      on conflict (loan_id, way) do update set carrier = excluded.carrier, carrier_id = excluded.carrier_id, day = excluded.day, planned_by = excluded.planned_by,
        planned_at = excluded.planned_at where carriage.left_at is null
      returning 1`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "moved" };
    await tellCarrier(trx, id, way);
    await record(trx, { kind: "loan", id, act: "carry", by, after: { way, day } });
    return { ok: true };
  });
}

/** What became of a damage. False: it is settled already, or is none of this loan. */
export async function settleDamage(db: Db, id: string, inspectionId: string, { by, settlement }: { by: string; settlement: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update loans.inspection set settled_at = clock_timestamp(), settled_by = ${by}, settlement = ${settlement}
      where id = ${inspectionId}::uuid and loan_id = ${id} and settled_at is null and condition in ('damaged', 'incomplete') returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "loan", id, act: "settle", by, after: { settlement } });
    return true;
  });
}
