import { sql } from "kysely";

import type { SealedRecords } from "#platform/keys/sealed.ts";

/** Only the sealing of a vote ends what waits for its key. */
export const sealedVotes: SealedRecords = {
  key: "vote-key",
  what: "running votes",
  async count(db) {
    const { count } = await db
      .selectFrom("budgets.secret")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
};

/** What the members of an open ballot are known by, until it is announced: under another key none would find its place. */
export const sealedMembers: SealedRecords = {
  key: "vote-key",
  what: "members of open ballots in drafts",
  async count(db) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from budgets.member m join budgets.vote v on v.id = m.vote_id where m.key_hash is not null and v.state = 'draft'`.execute(
      db,
    );
    return rows[0]!.count;
  },
  // Their list is brought in again.
  async forget(db) {
    await sql`delete from budgets.member m using budgets.vote v where v.id = m.vote_id and v.state = 'draft'`.execute(db);
  },
};
