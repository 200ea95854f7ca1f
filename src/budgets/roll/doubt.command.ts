import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";

interface Doubt {
  readonly voteId: string;
  readonly deskId: string;
  readonly account: string | null;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly by: string;
}

/** Somebody whom the roll does not take before another agent has decided. Asked twice, it is one doubt, of whoever asked first, at the desk where they stand. */
export async function raiseDoubt(trx: Db, { voteId, deskId, account, name, birthDate, by }: Doubt): Promise<void> {
  const { rows } = await sql`
    insert into budgets.doubt as kept (vote_id, desk_id, person_id, name, birth_date, asked_by)
    values (${voteId}, ${deskId}, ${account}, ${name}, ${birthDate}::date, ${by})
    on conflict on constraint doubt_once do update set desk_id = excluded.desk_id where kept.decision is null returning 1`.execute(trx);
  if (rows[0]) await recordAct(trx, { who: by, act: "roll.doubt", room: "budgets", about: { kind: "desk", id: deskId } });
}

export type Decision = "other" | "same";

interface Deciding {
  readonly deskId: string;
  readonly doubtId: string;
  readonly decision: Decision;
  readonly by: string;
}

/** `own`: whoever asked does not decide; the database refuses it. `gone`: it is decided, or not of this desk. */
export async function decideDoubt(db: Db, { deskId, doubtId, decision, by }: Deciding): Promise<"decided" | "own" | "gone"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql`
        update budgets.doubt set decision = ${decision}, decided_by = ${by}
        where id::text = ${doubtId} and desk_id = ${deskId} and decision is null returning 1`.execute(trx);
      if (!rows[0]) return "gone";
      await recordAct(trx, { who: by, act: "roll.decide", room: "budgets", about: { kind: "desk", id: deskId }, after: { decision } });
      return "decided";
    });
  } catch (error) {
    if (brokenConstraint(error) === "decided_by_another") return "own";
    throw error;
  }
}
