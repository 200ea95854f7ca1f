import type { Sealed } from "#platform/keys/sealed.ts";

/** Only the sealing of a vote ends what waits for its key. */
export const sealedVotes: Sealed = {
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
