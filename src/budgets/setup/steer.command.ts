import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";

type MoveOutcome = { ok: true } | { ok: false; problem: "not_open" | "same" };

interface Moving {
  readonly voteId: string;
  readonly to: Date;
  readonly reason: string;
  readonly by: string;
}

/** The only thing that may change once the vote is announced, and only until it closes. The reason is public, and in the log. */
export async function moveClosing(db: Db, asked: Moving): Promise<MoveOutcome> {
  try {
    return await db.transaction().execute((trx) => moveClosingWithin(trx, asked));
  } catch (error) {
    if (["vote_closing", "vote_times"].includes(brokenConstraint(error) ?? "")) return { ok: false, problem: "not_open" };
    throw error;
  }
}

/** The same, in the transaction of another act; an instant that may not be breaks it. */
export async function moveClosingWithin(trx: Db, { voteId, to, reason, by }: Moving): Promise<MoveOutcome> {
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
