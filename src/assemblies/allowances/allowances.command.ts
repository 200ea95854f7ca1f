import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface Paying {
  readonly assemblyId: string;
  /** A day: "2026-12-03". */
  readonly day: string;
  readonly by: string;
}

/** Sessions of these members that were not paid are, at what a session gives today; gives how many. Pressed twice at once, each is paid once. */
export async function notePaid(db: Db, seats: readonly string[], { assemblyId, day, by }: Paying): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.attendance t set paid_on = ${day}::date, paid_cents = a.allowance_cents
      from assemblies.seat s join assemblies.assembly a on a.id = s.assembly_id
      where s.id = t.seat_id and a.id = ${assemblyId} and a.allowance_cents is not null and s.id::text = any(${[...seats]}::text[])
        and t.state = 'present' and t.paid_on is null`.execute(trx);
    const sessions = Number(done.numAffectedRows);
    if (sessions > 0) await record(trx, { kind: "assembly", id: assemblyId, act: "pay", by, after: { seats: seats.length, sessions, day } });
    return sessions;
  });
}

/** What was noted as paid on the last day by mistake is not. False: there is nothing to undo. */
export async function undoPaid(db: Db, seatId: string, { assemblyId, by }: Pick<Paying, "assemblyId" | "by">): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const done = await sql`
      update assemblies.attendance t set paid_on = null, paid_cents = null from assemblies.seat s
      where s.id = t.seat_id and s.assembly_id = ${assemblyId} and s.id::text = ${seatId}
        and t.paid_on = (select max(l.paid_on) from assemblies.attendance l where l.seat_id = s.id)`.execute(trx);
    if (done.numAffectedRows === 0n) return false;
    await record(trx, { kind: "seat", id: seatId, act: "undo_pay", by });
    return true;
  });
}
