import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface Correction {
  readonly year: number;
  readonly number: number;
  /** A line of that statement. */
  readonly line: number;
  readonly reason: string;
  readonly by: string;
}

/**
 * Says that what was settled is not owed: the next closing takes it off on both sides. `line`: there is no such line, or nothing to take off; `twice`: it was
 * corrected; `own`: one of the two is a structure for which they act.
 */
export async function correct(db: Db, { year, number, line, reason, by }: Correction, own: readonly string[]): Promise<"corrected" | "line" | "twice" | "own"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ source: string; own: boolean }>`
        select l.source, coalesce((select bool_or(a.structure_id = any(${[...own]}::uuid[])) from pooling.line o join pooling.statement a on a.id = o.statement_id
          where o.source = l.source), false) as own
        from pooling.statement s join pooling.line l on l.statement_id = s.id
        where s.year = ${year} and s.number = ${number} and l.number = ${line} and l.kind <> 'correction' and (l.cents <> 0 or l.minutes <> 0)`.execute(trx);
      if (!rows[0]) return "line";
      if (rows[0].own) return "own";
      const { rows: made } = await sql<{ id: string }>`
        insert into pooling.correction (source, reason, made_by) values (${rows[0].source}, ${reason}, ${by}) returning id`.execute(trx);
      await record(trx, { kind: "correction", id: made[0]!.id, act: "correct", by, after: { year, number, line }, reason });
      return "corrected";
    });
  } catch (error) {
    if (brokenConstraint(error) === "correction_once") return "twice";
    throw error;
  }
}
