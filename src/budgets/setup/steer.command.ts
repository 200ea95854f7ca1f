import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Tables } from "#platform/db/tables.ts";

type Moved = { ok: true } | { ok: false; problem: "not_open" | "same" };

/** The only thing that may change once the vote is announced, and only until it closes. The reason is public, and in the log. */
export async function moveClosing(db: Kysely<Tables>, asked: { voteId: string; to: Date; reason: string; by: string }): Promise<Moved> {
  const { voteId, to, reason, by } = asked;
  try {
    return await db.transaction().execute(async (trx): Promise<Moved> => {
      // The chain first, as every ballot does: a ballot under way is judged by the instant before or after, never between.
      await sql`select from budgets.chain where vote_id = ${voteId} for update`.execute(trx);
      const { rows } = await sql<{
        before: Date;
      }>`select closes_at as before from budgets.vote where id = ${voteId} and state = 'announced' for update`.execute(trx);
      const before = rows[0]?.before;
      if (!before) return { ok: false, problem: "not_open" };
      if (before.getTime() === to.getTime()) return { ok: false, problem: "same" };
      await trx.updateTable("budgets.vote").set({ closes_at: to }).where("id", "=", voteId).execute();
      await trx.insertInto("budgets.date_change").values({ vote_id: voteId, before, after: to, reason, by }).execute();
      const line = { before: before.toISOString(), after: to.toISOString(), reason };
      await sql`select budgets.append(${voteId}, 'closing_moved', ${JSON.stringify(line)}::jsonb)`.execute(trx);
      await sql`select budgets.publish_head(${voteId})`.execute(trx);
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
export async function cancelVote(db: Kysely<Tables>, { voteId, reason, by }: { voteId: string; reason: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select from budgets.chain where vote_id = ${voteId} for update`.execute(trx);
    const { rows } = await sql<{ logged: boolean }>`
      update budgets.vote v set state = 'cancelled', cancel_reason = ${reason}, version = version + 1
      where id = ${voteId} and state in ('draft', 'announced') returning exists (select from budgets.log l where l.vote_id = v.id) as logged`.execute(trx);
    if (!rows[0]) return false;
    await trx.deleteFrom("budgets.draft").where("vote_id", "=", voteId).execute();
    await trx.deleteFrom("budgets.secret").where("vote_id", "=", voteId).execute();
    if (rows[0].logged) {
      await sql`select budgets.append(${voteId}, 'cancelled', ${JSON.stringify({ reason })}::jsonb)`.execute(trx);
      await sql`select budgets.publish_head(${voteId}, true)`.execute(trx);
    }
    await recordAct(trx, { who: by, act: "vote.cancel", room: "budgets", about: { kind: "vote", id: voteId }, reason });
    return true;
  });
}
