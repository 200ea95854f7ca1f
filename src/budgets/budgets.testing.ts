import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import processes from "../processes/module.ts";
import ideas from "../ideas/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import budgets from "./module.ts";
import { addVote, letClose, type TestVote } from "./vote.testing.ts";

/** The house with everything that a vote needs, an agent of the metropolis, and quick ways to what tests begin with. */
export async function budgetsHouse() {
  const house = await testHouse([territory, people, notifications, moderation, thread, processes, ideas, budgets]);
  const { db } = house;
  const agent = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return {
    ...house,
    agent,
    resident: (name = "Amina Exemple") => addPerson(db, { name }),
    addVote: (vote: TestVote = {}) => addVote(db, house.services.settings, vote),
    letClose: (voteId: string) => letClose(db, voteId),
    ballots: (voteId: string) => ballotsOf(db, voteId),
    chain: (voteId: string) => chainOf(db, voteId),
  };
}

export type BudgetsHouse = Awaited<ReturnType<typeof budgetsHouse>>;

export const ballotsOf = async (db: Db, voteId: string) => db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", voteId).execute();

/** The log as it stands, and the first broken line: null when it is whole. */
export async function chainOf(db: Db, voteId: string) {
  const lines = await db.selectFrom("budgets.log").selectAll().where("vote_id", "=", voteId).orderBy("line").execute();
  const { rows } = await sql<{ broken: number | null }>`select budgets.log_first_broken(${voteId}) as broken`.execute(db);
  const head = await db.selectFrom("budgets.chain").selectAll().where("vote_id", "=", voteId).executeTakeFirst();
  return { lines, broken: rows[0]!.broken, head };
}
