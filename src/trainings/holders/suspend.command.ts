import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { tell } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

/** From now on it does not count: whoever holds it is told why, and may appeal. False when it is suspended already, or is of another module. */
export async function suspend(db: Db, moduleId: string, id: string, { by, reason }: { by: string; reason: string }): Promise<boolean> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { numAffectedRows } = await sql`
        insert into trainings.suspension (authorisation_id, reason, by)
        select a.id, ${reason}, ${by} from trainings.authorisation a where a.id = ${id} and a.module_id = ${moduleId}`.execute(trx);
      if (numAffectedRows !== 1n) return false;
      await tell(trx, id, "suspended", reason);
      await record(trx, { kind: "authorisation", id, act: "suspend", by, reason });
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) !== "suspension_once") throw error;
    return false;
  }
}

interface Answer {
  readonly by: string;
  readonly answer: string;
  /** It counts again. */
  readonly lifts: boolean;
}

/** Lifts a suspension, or says why it stays; an appeal is answered by somebody else than who suspended, where there was one. */
export function answerSuspension(db: Db, moduleId: string, id: string, { by, answer, lifts }: Answer): Promise<"done" | "moved" | "same"> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string; by: string | null; appealed: boolean; answered: boolean }>`
      select x.id, x.by, x.appeal is not null as appealed, x.answer is not null as answered
      from trainings.suspension x join trainings.authorisation a on a.id = x.authorisation_id
      where a.id = ${id} and a.module_id = ${moduleId} and x.lifted_at is null for update of x`.execute(trx);
    const [open] = rows;
    if (!open || (!lifts && (!open.appealed || open.answered))) return "moved";
    if (!lifts && open.by === by) return "same";
    await sql`
      update trainings.suspension set answer = ${answer}, answered_by = ${by}, answered_at = clock_timestamp(),
        lifted_at = case when ${lifts}::boolean then clock_timestamp() end where id = ${open.id}`.execute(trx);
    await tell(trx, id, lifts ? "lifted" : "kept", answer);
    await record(trx, { kind: "authorisation", id, act: lifts ? "lift" : "keep_suspended", by, reason: answer });
    return "done";
  });
}
