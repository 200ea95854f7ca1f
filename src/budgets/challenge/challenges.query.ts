import type { Selectable } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";

export type Challenge = Selectable<Tables["budgets.challenge"]>;

/** In the order in which they came. */
export const findChallenges = (db: Db, voteId: string): Promise<Challenge[]> =>
  db.selectFrom("budgets.challenge").selectAll().where("vote_id", "=", voteId).orderBy("number").execute();
