import type { Db } from "#platform/db/db.ts";

export interface Holder {
  readonly number: number;
  readonly name: string;
  readonly personId: string | null;
  /** SHA-256 of their share. */
  readonly share: Buffer;
  readonly takenAt: Date | null;
}

/** The two who hold the secret of a vote in two shares; none before they are named. */
export const findHolders = (db: Db, voteId: string): Promise<Holder[]> =>
  db
    .selectFrom("budgets.escrow")
    .select(["number", "name", "person_id as personId", "share_sha256 as share", "taken_at as takenAt"])
    .where("vote_id", "=", voteId)
    .orderBy("number")
    .execute();

/** For the command line, which sees every vote. */
export const findVoteCalled = (db: Db, slug: string): Promise<{ id: string; title: string } | undefined> =>
  db.selectFrom("budgets.vote").select(["id", "title"]).where("slug", "=", slug).executeTakeFirst();
