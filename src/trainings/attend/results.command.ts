import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { findMissingNeeds, give, holdTrainer } from "../holders/authorise.command.ts";
import { record } from "../record.command.ts";
import type { Result } from "../training.ts";
import { holdSession } from "./seat.command.ts";

type EntryOutcome =
  | { readonly ok: true; readonly passed: number }
  | { readonly ok: false; readonly problem: "trainer" | "early" | "self" | "moved" }
  /** Of whom something is missing that one knows before: nothing was entered. */
  | { readonly ok: false; readonly problem: "needs"; readonly seatId: string; readonly titles: readonly string[] };

/** Undoes what the transaction has done. */
class Undone extends Error {
  readonly outcome: Extract<EntryOutcome, { ok: false }>;

  constructor(outcome: Extract<EntryOutcome, { ok: false }>) {
    super("undone");
    this.outcome = outcome;
  }
}

/**
 * Who came and who passed, entered by a trainer of the module once the session has begun; whoever passed is authorised in the same
 * transaction. A result stands: it is entered once, and a wrong authorisation is suspended with its reason. Nobody enters their own.
 */
export async function enterResults(db: Db, sessionId: string, results: ReadonlyMap<string, Result>, by: string): Promise<EntryOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<EntryOutcome> => {
      const held = await holdSession(trx, sessionId);
      if (held?.state !== "planned") throw new Undone({ ok: false, problem: "moved" });
      if (!(await holdTrainer(trx, held.moduleId, by))) throw new Undone({ ok: false, problem: "trainer" });
      if (held.ahead) throw new Undone({ ok: false, problem: "early" });
      let passed = 0;
      for (const [seatId, result] of results) {
        const { rows } = await sql<{ personId: string | null }>`
          update trainings.seat set result = ${result}, result_by = ${by}, result_at = clock_timestamp()
          where id = ${seatId} and session_id = ${sessionId} and state = 'taken' and result is null returning person_id as "personId"`.execute(trx);
        const [seat] = rows;
        if (!seat) throw new Undone({ ok: false, problem: "moved" });
        if (seat.personId === by) throw new Undone({ ok: false, problem: "self" });
        if (result !== "passed" || seat.personId === null) continue;
        const titles = await findMissingNeeds(trx, held.moduleId, seat.personId);
        if (titles.length > 0) throw new Undone({ ok: false, problem: "needs", seatId, titles });
        await give(trx, { moduleId: held.moduleId, personId: seat.personId, by, reason: null });
        passed += 1;
      }
      await record(trx, { kind: "training_session", id: sessionId, act: "results", by, after: { entered: results.size, passed } });
      return { ok: true, passed };
    });
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}
