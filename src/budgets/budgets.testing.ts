import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import moderation from "../moderation/module.ts";
import notifications from "../notifications/module.ts";
import processes from "../processes/module.ts";
import ideas from "../ideas/module.ts";
import { addPerson } from "../people/people.testing.ts";
import people from "../people/module.ts";
import territory from "../territory/module.ts";
import thread from "../thread/module.ts";
import { confirmBallot } from "./confirm/confirm.command.ts";
import budgets from "./module.ts";
import { ballotsOf } from "./urn/standing-ballots.testing.ts";
import { addVote, letClose, type TestVote } from "./vote.testing.ts";

/** The house with everything that a vote needs, an agent of the metropolis, and quick ways to what tests begin with. */
export async function budgetsHouse(options: Parameters<typeof testHouse>[1] = {}) {
  const house = await testHouse([territory, people, notifications, moderation, thread, processes, ideas, budgets], options);
  const { db, owner } = house;
  const agent = await addPerson(db, { name: "Chloé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] });
  return {
    ...house,
    agent,
    resident: (name = "Amina Exemple") => addPerson(db, { name }),
    addVote: (vote: TestVote = {}) => addVote(owner, house.services.settings, vote),
    letClose: (voteId: string) => letClose(owner, voteId),
    ballots: (voteId: string) => ballotsOf(house.owner, house.services.settings, voteId),
    fill: (voteId: string, count: number) => fill(db, house.services.settings, voteId, count),
    chain: (voteId: string) => chainOf(db, voteId),
  };
}

export type BudgetsHouse = Awaited<ReturnType<typeof budgetsHouse>>;

/** So many other people vote, each for one project. */
async function fill(db: Db, settings: Settings, voteId: string, count: number): Promise<string[]> {
  const people: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const personId = await addPerson(db, { name: `Autre ${n}` });
    const choice = { choices: [(n % 5) + 1], points: null };
    const confirmed = await confirmBallot(db, settings, { voteId, personId, choice, nonce: "n", commune: "59512", tie: "residence" });
    if (!confirmed.ok) throw new Error(`A ballot of the test was refused: ${confirmed.problem}`);
    people.push(personId);
  }
  return people;
}

/** The log as it stands, and the first broken line: null when it is whole. */
export async function chainOf(db: Db, voteId: string) {
  const lines = await db.selectFrom("budgets.log").selectAll().where("vote_id", "=", voteId).orderBy("line").execute();
  const { rows } = await sql<{ broken: number | null }>`select budgets.log_first_broken(${voteId}) as broken`.execute(db);
  const head = await db.selectFrom("budgets.chain").selectAll().where("vote_id", "=", voteId).executeTakeFirst();
  return { lines, broken: rows[0]!.broken, head };
}
