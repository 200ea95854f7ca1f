import { sql } from "kysely";

import { standPaid } from "#bookings";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { DeskMethod, EntryKind, Method } from "../money.ts";
import { mayBeCorrected } from "../money.ts";
import { record } from "../record.command.ts";
import { type About, holdAccount, issue, issueAgain } from "./issue.command.ts";
import { type Due, findDue, type Line, listLines, type Which } from "./ledger.query.ts";

/** What was done, with the statement that tells it; null where none does yet. `moved`: it is no longer so, or the sum is more than there is. */
export type LedgerOutcome = { readonly ok: true; readonly statementId: string | null } | { readonly ok: false; readonly problem: "moved" };
const moved = { ok: false, problem: "moved" } as const;

interface NewEntry {
  readonly kind: Exclude<EntryKind, "charge" | "correction">;
  /** As the ledger has them: payments and gestures are below 0. */
  readonly cents: number;
  readonly method?: Method;
  readonly vat?: number | null;
  readonly note?: string;
  /** The payment online that it tells. */
  readonly checkoutId?: string;
}

/** One line about something, like those before it. */
export async function addEntry(trx: Db, due: Due, { kind, cents, method, vat, note, checkoutId }: NewEntry, by: string | null): Promise<void> {
  const column = due.isPass ? sql`pass_id` : sql`booking_id`;
  await sql`
    insert into prices.entry (account_id, person_id, ${column}, kind, cents, vat, method, what, begins, note, checkout_id, made_by)
    values (${due.accountId}, ${due.personId}, ${due.thingId}, ${kind}, ${cents}, ${vat ?? null}, ${method ?? null}, ${due.what}, ${due.begins}, ${note ?? null}, ${checkoutId ?? null}, ${by})`.execute(
    trx,
  );
}

/** Somebody's account with one thing, held: whoever else takes or gives back money for it waits. */
export async function holdDue(trx: Db, which: Which): Promise<Due | null> {
  const seen = await findDue(trx, which);
  if (!seen) return null;
  await holdAccount(trx, seen.accountId);
  return findDue(trx, which);
}

/** What was to be paid before it stands, and is, stands now. */
export async function standIfPaid(trx: Db, { thingId, personId, isPass }: Due): Promise<void> {
  const due = isPass ? null : await findDue(trx, { thing: thingId, person: personId });
  if (due && due.balance <= 0) await standPaid(trx, thingId);
}

/** Writes while what is owed is held, and logs who did. */
function write(db: Db, which: Which, by: string, act: string, within: (trx: Db, due: Due) => Promise<LedgerOutcome>): Promise<LedgerOutcome> {
  return db.transaction().execute(async (trx) => {
    const due = await holdDue(trx, which);
    const written: LedgerOutcome = due ? await within(trx, due) : moved;
    if (written.ok) await record(trx, { kind: "money", id: which.thing, act, by, after: { statement: written.statementId } });
    return written;
  });
}

interface Money {
  /** Cents, above 0. */
  readonly cents: number;
  readonly method: DeskMethod;
}

/** Money received at a desk, for what is owed and no more. Tells it by a statement. */
export const pay = (db: Db, which: Which, { cents, method }: Money, by: string): Promise<LedgerOutcome> =>
  write(db, which, by, "pay", async (trx, due) => {
    if (cents > due.balance) return moved;
    await addEntry(trx, due, { kind: "payment", cents: -cents, method }, by);
    await standIfPaid(trx, due);
    return { ok: true, statementId: await issue(trx, due, by) };
  });

/** Money given back at a desk: what was received too much, and no more. */
export const giveBack = (db: Db, which: Which, { cents, method }: Money, by: string): Promise<LedgerOutcome> =>
  write(db, which, by, "refund", async (trx, due) => {
    if (cents > Math.min(-due.balance, due.received)) return moved;
    await addEntry(trx, due, { kind: "refund", cents, method }, by);
    return { ok: true, statementId: await issue(trx, due, by) };
  });

/** A host asks for less than the price, with a reason; what was paid already is then to be given back. */
export const makeGesture = (db: Db, which: Which, { cents, note }: { readonly cents: number; readonly note: string }, by: string): Promise<LedgerOutcome> =>
  write(db, which, by, "gesture", async (trx, due) => {
    if (cents > due.asked) return moved;
    const lines = await listLines(trx, due.thingId, due.personId);
    const vat = lines.findLast(({ kind, cents: charged }) => kind === "charge" && charged > 0)?.vat ?? null;
    await addEntry(trx, due, { kind: "gesture", cents: -cents, vat, note }, by);
    await standIfPaid(trx, due);
    return { ok: true, statementId: await issueAgain(trx, due, by) };
  });

/** A statement of what is owed, before it is paid: for whoever pays by transfer. */
export const bill = (db: Db, which: Which, by: string): Promise<LedgerOutcome> =>
  write(db, which, by, "bill", async (trx, due) => {
    const statementId = await issue(trx, due, by);
    return statementId === null ? moved : { ok: true, statementId };
  });

/** A line that was typed wrong is followed by the same with the other sign: nothing is erased. Once. */
export async function correct(db: Db, which: Which, { id, note }: { readonly id: number; readonly note: string }, by: string): Promise<LedgerOutcome> {
  try {
    return await write(db, which, by, "correct", async (trx, due) => {
      const line = (await listLines(trx, due.thingId, due.personId)).find((one) => one.id === id);
      if (!line || line.corrected || !mayBeCorrected(line)) return moved;
      const about = await counter(trx, due, line, note, by);
      return { ok: true, statementId: await issueAgain(trx, about, by) };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "entry_corrects_key") throw error;
    return moved;
  }
}

/** In the account of the line it corrects, which may be another than that of today. */
async function counter(trx: Db, due: Due, line: Line, note: string, by: string): Promise<About> {
  const { rows } = await sql<{ accountId: string }>`
    insert into prices.entry (account_id, person_id, booking_id, pass_id, kind, cents, vat, method, what, begins, note, corrects, made_by)
    select account_id, person_id, booking_id, pass_id, 'correction', -cents, vat, method, what, begins, ${note}, id, ${by}::uuid
    from prices.entry where id = ${line.id} returning account_id as "accountId"`.execute(trx);
  return { ...due, accountId: rows[0]!.accountId };
}
