import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { emit } from "#platform/events/events.ts";
import { tieResult } from "../award/tie-result.command.ts";

type Hindrance = "not_yet" | "open_challenges" | "count_due" | "not_reconciled" | "unexplained" | "sealed";
type SealOutcome = { ok: true } | { ok: false; problem: Hindrance };

/** Says that a result is final: `{ id }`. */
export const voteSealed = "budgets.sealed";

/**
 * Makes the result final once its time is over, every challenge is decided, roll and box are reconciled, and what nobody explains has its reserve: the log so far becomes a file,
 * one line says the hash of each file, and the secret that could join a person to a ballot is destroyed. Done twice, the second changes nothing.
 */
export async function sealVote(db: Db, voteId: string): Promise<SealOutcome> {
  return db.transaction().execute(async (trx): Promise<SealOutcome> => {
    const { rows } = await sql<{ outcome: "done" | Hindrance }>`select budgets.seal_vote(${voteId}) as outcome`.execute(trx);
    const { outcome } = rows[0]!;
    if (outcome !== "done") return { ok: false, problem: outcome };
    await tieResult(trx, voteId);
    await emit(trx, voteSealed, { id: voteId }, "budgets");
    return { ok: true };
  });
}
