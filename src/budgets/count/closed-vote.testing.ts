import type { BudgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import type { TestVote } from "../vote.testing.ts";
import { countVote } from "./count-vote.command.ts";

export const context = { unit: "Métropole d’essai", communeName: () => "Commune d’essai" };

interface Ballots extends TestVote {
  readonly points?: readonly (readonly number[])[];
}

/** A vote that closes after these ballots were cast, each by a resident of its own, who come in their order. */
export async function closedVote(house: BudgetsHouse, ballots: readonly (readonly number[])[], { points = [], ...more }: Ballots = {}) {
  const { db, services } = house;
  const vote = await house.addVote(more);
  const people = await Promise.all(ballots.map(() => house.resident()));
  for (const [at, choices] of ballots.entries()) {
    const choice = { choices, points: points[at] ?? null };
    const asked = { voteId: vote.id, personId: people[at]!, choice, nonce: "n", commune: "59512", tie: "residence" as const };
    const confirmed = await confirmBallot(db, services.settings, asked);
    if (!confirmed.ok) throw new Error(`A ballot of the test was refused: ${JSON.stringify(confirmed)}`);
  }
  await house.letClose(vote.id);
  await closeBox(db, services.settings, vote.id);
  return { ...vote, people };
}

export async function countedVote(house: BudgetsHouse, ballots: readonly (readonly number[])[], more: Ballots = {}) {
  const vote = await closedVote(house, ballots, more);
  const counted = await countVote(house.db, house.services.settings, { voteId: vote.id, context });
  if (!counted.ok) throw new Error(`The vote of the test was not counted: ${JSON.stringify(counted)}`);
  return vote;
}
