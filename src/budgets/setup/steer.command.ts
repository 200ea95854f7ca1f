import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";

type Moved = { ok: true } | { ok: false; problem: "not_open" | "same" };

/** The only thing that may change once the vote is announced, and only until it closes. The reason is public, and in the log. */
export async function moveClosing(db: Db, asked: { voteId: string; to: Date; reason: string; by: string }): Promise<Moved> {
  const { voteId, to, reason, by } = asked;
  try {
    return await db.transaction().execute(async (trx): Promise<Moved> => {
      const { rows } = await sql<{ outcome: "moved" | "same" | "not_open"; before: Date | null }>`
        select outcome, before from budgets.move_closing(${voteId}, ${to.toISOString()}, ${reason}, ${by})`.execute(trx);
      const { outcome, before } = rows[0]!;
      if (outcome !== "moved") return { ok: false, problem: outcome };
      await recordAct(trx, {
        who: by,
        act: "vote.move_closing",
        room: "budgets",
        about: { kind: "vote", id: voteId },
        before: { closes: before },
        after: { closes: to },
        reason,
      });
      return { ok: true };
    });
  } catch (error) {
    if (["vote_closing", "vote_times"].includes(brokenConstraint(error) ?? "")) return { ok: false, problem: "not_open" };
    throw error;
  }
}

/** A vote that cannot go on. Its log says why; its drafts and its secret go, since nothing will be counted. */
export async function cancelVote(db: Db, { voteId, reason, by }: { voteId: string; reason: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ cancelled: boolean }>`select budgets.cancel_vote(${voteId}, ${reason}) as cancelled`.execute(trx);
    if (!rows[0]!.cancelled) return false;
    await recordAct(trx, { who: by, act: "vote.cancel", room: "budgets", about: { kind: "vote", id: voteId }, reason });
    return true;
  });
}
