import type { Db } from "#platform/db/db.ts";

export interface Stamp {
  readonly line: number;
  readonly hash: Buffer;
  readonly authority: string;
  readonly stampedAt: Date;
}

/** The heads that an authority stamped, the last first. */
export const findStamps = (db: Db, voteId: string): Promise<Stamp[]> =>
  db
    .selectFrom("budgets.head_stamp as s")
    .innerJoin("budgets.published_head as h", (join) => join.onRef("h.vote_id", "=", "s.vote_id").onRef("h.line", "=", "s.line"))
    .select(["s.line", "h.hash", "s.authority", "s.stamped_at as stampedAt"])
    .where("s.vote_id", "=", voteId)
    .orderBy("s.line", "desc")
    .execute();

export async function findStampAnswer(db: Db, voteId: string, line: number): Promise<Buffer | null> {
  const row = await db.selectFrom("budgets.head_stamp").select("answer").where("vote_id", "=", voteId).where("line", "=", line).executeTakeFirst();
  return row?.answer ?? null;
}
