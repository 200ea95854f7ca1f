import type { Db } from "#platform/db/db.ts";
import type { SealedRecords } from "#platform/keys/sealed.ts";

/** The keys of second factors are encrypted under the secret of the house. Who forgets them signs in as before and adds one again. */
export const sealedFactors: SealedRecords = {
  key: "secret",
  what: "second factors",
  async count(db: Db) {
    const { count } = await db
      .selectFrom("people.two_factor")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  },
  async forget(db: Db) {
    await db.deleteFrom("people.two_factor").execute();
    await db.updateTable("people.person").set({ two_factor_enabled: false }).where("two_factor_enabled", "=", true).execute();
  },
};
