import type { Db } from "#platform/db/db.ts";

export interface DateChange {
  readonly before: Date;
  readonly after: Date;
  readonly reason: string;
  readonly at: Date;
}

/** Each time the dates of a vote were changed, the first one first. */
export const findDateChanges = (db: Db, voteId: string): Promise<DateChange[]> =>
  db.selectFrom("budgets.date_change").select(["before", "after", "reason", "at"]).where("vote_id", "=", voteId).orderBy("at").execute();
