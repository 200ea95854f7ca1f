import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

export interface BureauSeat {
  readonly personId: string;
  readonly name: string;
}

interface Naming {
  readonly voteId: string;
  readonly members: readonly BureauSeat[];
  readonly threshold: number;
  readonly by: string;
}

/** Locks the draft: its announcement waits, or has been. */
async function isDraft(trx: Db, voteId: string): Promise<boolean> {
  const { rows } = await sql<{ state: string }>`select state from budgets.vote where id = ${voteId} for update`.execute(trx);
  return rows[0]?.state === "draft";
}

/** Other members than before, or another threshold: a key that was made is no longer theirs, and goes. False once the vote is announced. */
export function nameBureau(db: Db, { voteId, members, threshold, by }: Naming): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await isDraft(trx, voteId))) return false;
    const before = await trx.selectFrom("budgets.bureau").select("makings").where("vote_id", "=", voteId).executeTakeFirst();
    await trx.deleteFrom("budgets.bureau").where("vote_id", "=", voteId).execute();
    await trx
      .insertInto("budgets.bureau")
      .values({ vote_id: voteId, threshold, makings: before?.makings ?? 0 })
      .execute();
    await trx
      .insertInto("budgets.bureau_member")
      .values(members.map(({ personId, name }, at) => ({ vote_id: voteId, number: at + 1, person_id: personId, name })))
      .execute();
    const after = { threshold, members: members.map(({ personId }) => personId) };
    await recordAct(trx, { who: by, act: "vote.name_bureau", room: "budgets", about: { kind: "vote", id: voteId }, after });
    return true;
  });
}

/** The server alone holds the key again. False once the vote is announced. */
export function dissolveBureau(db: Db, { voteId, by }: { voteId: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await isDraft(trx, voteId))) return false;
    await trx.deleteFrom("budgets.bureau").where("vote_id", "=", voteId).execute();
    await recordAct(trx, { who: by, act: "vote.dissolve_bureau", room: "budgets", about: { kind: "vote", id: voteId } });
    return true;
  });
}
