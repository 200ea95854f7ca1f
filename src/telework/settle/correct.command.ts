import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface Correction {
  readonly statementId: string;
  readonly settlementId: string;
  /** The line of the settlement that should not be there. */
  readonly line: number;
  readonly reason: string;
  readonly by: string;
}

/**
 * Says that a half-day which was settled is not owed: the next closing takes it off on both sides, with a counter-line on each. `line`: there is no such
 * line of use, or the two papers are not of one closing. `twice`: it was corrected.
 */
export async function correct(db: Db, { statementId, settlementId, line, reason, by }: Correction): Promise<"corrected" | "line" | "twice"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into telework.correction (statement_id, settlement_id, line_number, reason, made_by)
        select s.id, t.id, l.number, ${reason}, ${by} from telework.statement s join telework.settlement t on t.closing_id = s.closing_id
          join telework.settlement_line l on l.settlement_id = t.id and l.kind = 'use'
        where s.id = ${statementId} and t.id = ${settlementId} and l.number = ${line} returning id`.execute(trx);
      if (!rows[0]) return "line";
      await record(trx, { kind: "settlement", id: settlementId, act: "correct", by, after: { statementId, line }, reason });
      return "corrected";
    });
  } catch (error) {
    if (brokenConstraint(error) === "correction_once") return "twice";
    throw error;
  }
}
