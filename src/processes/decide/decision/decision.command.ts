import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordChange } from "../../record-change.command.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { DecisionForm } from "./decision.form.ts";

interface NewDecision extends DecisionForm {
  readonly processId: string;
  /** Number of the version that was read; 0 for none. */
  readonly seen: number;
  readonly by: string;
}

/** Published at once. False for the second of two who write at the same time: the key of the versions says so. */
export async function writeDecision(db: Db, { processId, seen, by, ...decision }: NewDecision): Promise<boolean> {
  const { text, asWhom, decidedOn, deliberation, link, correction } = decision;
  try {
    return await db.transaction().execute(async (trx): Promise<boolean> => {
      const { rows } = await sql<{ number: number }>`
        select coalesce(max(number), 0)::int as number from processes.process_decision where process_id = ${processId}`.execute(trx);
      if (rows[0]!.number !== seen) return false;
      await sql`
        insert into processes.process_decision (process_id, number, text, as_whom, decided_on, deliberation, link, correction, by)
        values (${processId}, ${seen + 1}, ${text}, ${asWhom}, ${decidedOn}, ${deliberation}, ${link}, ${correction}, ${by})`.execute(trx);
      const act = seen === 0 ? "process.decide" : "process.correct_decision";
      await recordChange(trx, processId, { who: by, act, after: { version: seen + 1, asWhom, decidedOn, deliberation }, reason: correction });
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "process_decision_pkey") return false;
    throw error;
  }
}
