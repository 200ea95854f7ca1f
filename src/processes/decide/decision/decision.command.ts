import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";
import { emit } from "#platform/events/events.ts";
import { processChanged } from "../../process-edit/process-edit.command.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { TypedDecision } from "./decision.form.ts";

export interface NewDecision extends TypedDecision {
  readonly processId: string;
  /** Number of the version that was read; 0 for none. */
  readonly seen: number;
  readonly by: string;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" };

/** Published at once. Of two who write at the same time, the second learns it by the key of the versions. */
export async function writeDecision(db: Kysely<Tables>, { processId, seen, by, ...decision }: NewDecision): Promise<Outcome> {
  const { text, asWhom, decidedOn, deliberation, link, correction } = decision;
  try {
    return await db.transaction().execute(async (trx): Promise<Outcome> => {
      const { rows } = await sql<{ number: number }>`
        select coalesce(max(number), 0)::int as number from processes.process_decision where process_id = ${processId}`.execute(trx);
      if (rows[0]!.number !== seen) return { ok: false, problem: "changed" };
      await sql`
        insert into processes.process_decision (process_id, number, text, as_whom, decided_on, deliberation, link, correction, by)
        values (${processId}, ${seen + 1}, ${text}, ${asWhom}, ${decidedOn}, ${deliberation}, ${link}, ${correction}, ${by})`.execute(trx);
      await emit(trx, processChanged, { id: processId }, "participation");
      await recordAct(trx, {
        ...{ who: by, act: seen === 0 ? "process.decide" : "process.correct_decision", room: "participation", about: { kind: "process", id: processId } },
        ...{ after: { version: seen + 1, asWhom, decidedOn, deliberation }, reason: correction },
      });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) === "process_decision_pkey") return { ok: false, problem: "changed" };
    throw error;
  }
}
