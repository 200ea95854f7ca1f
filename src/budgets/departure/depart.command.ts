import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { tieResult } from "../award/tie-result.command.ts";

interface Departing {
  readonly voteId: string;
  readonly projectNumber: number;
  readonly authority: string;
  readonly reason: string;
  readonly by: string;
}

type DepartOutcome = { ok: true; kept: boolean } | { ok: false; problem: "not_counted" | "unknown" | "already" };

/**
 * An authority decides otherwise on one project: funds it though it did not win, or does not though it won. The result stays as it was
 * counted; the record stands beside it, signed and reasoned, and its line in the log.
 */
export async function depart(db: Db, { voteId, projectNumber, authority, reason, by }: Departing): Promise<DepartOutcome> {
  return db.transaction().execute(async (trx): Promise<DepartOutcome> => {
    const { rows } = await sql<{ outcome: "departed" | "not_counted" | "unknown" | "already"; kept: boolean | null }>`
      select outcome, kept from budgets.depart(${voteId}, ${projectNumber}, ${authority}, ${reason}, ${by})`.execute(trx);
    const { outcome, kept } = rows[0]!;
    if (outcome !== "departed") return { ok: false, problem: outcome };
    await tieResult(trx, voteId);
    await recordAct(trx, {
      who: by,
      act: "vote.depart",
      room: "budgets",
      about: { kind: "vote", id: voteId },
      after: { project: projectNumber, funded: kept! },
      reason,
    });
    return { ok: true, kept: kept! };
  });
}
