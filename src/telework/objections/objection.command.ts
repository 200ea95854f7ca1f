import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";

interface Objection {
  readonly statementId: string;
  /** A line of use of that statement. */
  readonly line: number;
  readonly reason: string;
  readonly by: string;
}

/** An employer contests a line: its sum waits apart. `line`: there is no such line of use; `twice`: it was contested. */
export async function object(db: Db, { statementId, line, reason, by }: Objection): Promise<"contested" | "line" | "twice"> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into telework.objection (statement_id, line_number, reason, made_by) values (${statementId}, ${line}, ${reason}, ${by})`.execute(trx);
      await record(trx, { kind: "settlement", id: statementId, act: "object", by, after: { line }, reason });
    });
    return "contested";
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "objection_once") return "twice";
    if (broken === "objection_of_use") return "line";
    throw error;
  }
}

interface Answer {
  readonly upheld: boolean;
  readonly answer: string;
  readonly by: string;
}

/**
 * Somebody of the metropolis decides. `correct`: what is not owed has to be corrected first, by a counter-line; `own`: they manage that employer, or contested it
 * themselves; `moved`: it was decided.
 */
export async function answerObjection(
  db: Db,
  id: string,
  { upheld, answer, by }: Answer,
  own: readonly string[],
): Promise<"answered" | "moved" | "own" | "correct"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ own: boolean; statementId: string }>`
        select coalesce(s.employer_id = any(${[...own]}::uuid[]), false) or o.made_by is not distinct from ${by}::uuid as own, o.statement_id as "statementId"
        from telework.objection o join telework.statement s on s.id = o.statement_id where o.id = ${id} and o.state = 'open' for update of o`.execute(trx);
      if (!rows[0]) return "moved";
      if (rows[0].own) return "own";
      await sql`
        update telework.objection set state = ${upheld ? "upheld" : "rejected"}, answer = ${answer}, decided_by = ${by}, decided_at = clock_timestamp()
        where id = ${id}`.execute(trx);
      await record(trx, { kind: "settlement", id: rows[0].statementId, act: "answer_objection", by, after: { upheld }, reason: answer });
      return "answered";
    });
  } catch (error) {
    if (brokenConstraint(error) === "objection_corrected") return "correct";
    throw error;
  }
}
