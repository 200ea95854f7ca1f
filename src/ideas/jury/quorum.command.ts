import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { StageSheet } from "#processes";
import { lockJury } from "./jury.query.ts";

/** How many marks a rank needs. False once the first score has frozen it. */
export async function keepQuorum(db: Db, stage: StageSheet, quorum: number, by: string): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      const before = await lockJury(trx, stage);
      await sql`update ideas.jury set quorum = ${quorum} where stage_id = ${stage.id}`.execute(trx);
      await recordAct(trx, {
        who: by,
        act: "jury.quorum",
        room: "participation",
        about: { kind: "stage", id: stage.id },
        before: { quorum: before.quorum },
        after: { quorum },
      });
    });
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "criteria_are_frozen") return false;
    throw error;
  }
}
