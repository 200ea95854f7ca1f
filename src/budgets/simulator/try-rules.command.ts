import type { Db } from "#platform/db/db.ts";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";

import type { Parameters } from "#engines/budgeting/budgeting.ts";
import { readPabulib } from "#engines/budgeting/pabulib/pabulib.ts";
import { printRational } from "#engines/budgeting/election/rational.ts";
import { countAside } from "../count/count-aside.ts";
import { nameOf, type Trial } from "./trial.ts";

interface Trying {
  readonly pastVoteId: string;
  readonly rules: readonly Parameters[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => Promise<void>;
}

/** Counts a past vote by each rule, in a thread of its own, and keeps what came out. Done again, it finds what it kept. */
export async function tryRules(db: Db, { pastVoteId, rules, signal, progress }: Trying): Promise<void> {
  const past = await db.selectFrom("budgets.past_vote").select("file").where("id", "=", pastVoteId).executeTakeFirst();
  if (!past) return;
  const file = gunzipSync(past.file).toString("utf8");
  for (const [done, parameters] of rules.entries()) {
    await progress?.(done, rules.length);
    const known = await sql`select from budgets.trial where past_vote_id = ${pastVoteId} and parameters = ${nameOf(parameters)}::jsonb`.execute(db);
    if (known.rows.length > 0) continue;
    const trial = await tryOne(file, parameters, signal);
    await sql`
      insert into budgets.trial (past_vote_id, parameters, summary) values (${pastVoteId}, ${nameOf(parameters)}::jsonb, ${JSON.stringify(trial)}::jsonb)
      on conflict do nothing`.execute(db);
  }
  await progress?.(rules.length, rules.length);
}

async function tryOne(file: string, parameters: Parameters, signal?: AbortSignal): Promise<Trial> {
  const counted = await countAside({ file, parameters }, signal);
  if (!counted.ok) return { ok: false, problem: counted.problem, projects: counted.projects };
  const { result, explanation } = counted;
  const { projects } = readPabulib(file, { keepVoters: false }).election;
  const winners = result.winners.flatMap((id) => {
    const project = projects.find((one) => one.id === id);
    return project ? [{ id, name: project.name, cost: printRational(project.cost) }] : [];
  });
  const { voters, votersWithoutWinner, spendingPerVoter } = explanation.fairness;
  return { ok: true, winners, spent: result.spent, budget: result.budget, voters, without: votersWithoutWinner, gini: spendingPerVoter.gini };
}
