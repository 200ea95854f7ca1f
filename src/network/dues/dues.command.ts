import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findActing } from "../members.query.ts";
import type { College } from "../network.ts";
import { tellActing } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";

export interface Year {
  readonly year: number;
  readonly dueOn: string;
  readonly cents: Readonly<Record<College, number>>;
}

/** Each member of today owes what its college pays; who was asked already is not asked twice. Gives how many were asked now. */
export async function callDues(db: Db, { year, dueOn, cents }: Year, by: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    for (const [college, amount] of Object.entries(cents))
      await sql`
        insert into network.rate (college, year, amount_cents, due_on, set_by) values (${college}, ${year}, ${amount}, ${dueOn}::date, ${by})
        on conflict (college, year) do update set amount_cents = excluded.amount_cents, due_on = excluded.due_on, set_by = excluded.set_by`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      insert into network.due (member_id, year, amount_cents, due_on)
      select m.id, r.year, r.amount_cents, r.due_on from network.member m join network.rate r on r.college = m.college and r.year = ${year}
      where m.state = 'admitted' and r.amount_cents > 0 on conflict (member_id, year) do nothing returning id`.execute(trx);
    for (const { id } of rows.slice(0, 1)) await record(trx, { kind: "due", id, act: "call_dues", by, after: { year, count: rows.length } });
    return rows.length;
  });
}

/** Received, or waived with a reason. Gives how many were owed. */
export async function settleDues(
  db: Db,
  ids: readonly string[],
  settled: { readonly by: string; readonly day: string; readonly reason: string | null },
): Promise<number> {
  const { by, day, reason } = settled;
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update network.due set state = ${reason === null ? "received" : "waived"}, settled_on = ${day}::date, settled_by = ${by}, reason = ${reason}
      where id = any(${[...ids]}::uuid[]) and state = 'owed' returning id`.execute(trx);
    for (const { id } of rows) await record(trx, { kind: "due", id, act: reason === null ? "receive" : "waive", by, reason });
    return rows.length;
  });
}

/** Takes back what was settled by mistake. */
export async function reopenDue(db: Db, id: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update network.due set state = 'owed', settled_on = null, settled_by = null, reason = null where id = ${id} and state <> 'owed'`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await record(trx, { kind: "due", id, act: "reopen", by });
    return true;
  });
}

/** Those that are late are told once a month. */
export async function remindDues(db: Db, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ memberId: string }>`
      update network.due d set reminded_at = ${now} from network.member m where m.id = d.member_id and m.state = 'admitted' and d.state = 'owed'
        and d.due_on < (${now}::timestamptz at time zone 'Europe/Paris')::date and (d.reminded_at is null or d.reminded_at < ${now}::timestamptz - interval '30 days')
      returning d.member_id as "memberId"`.execute(trx);
    for (const { memberId } of rows) await tellActing(trx, memberId, await findActing(trx, [memberId]), "due", routes.mine.href());
  });
}
