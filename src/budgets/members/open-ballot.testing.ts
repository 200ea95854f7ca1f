import type { BudgetsHouse } from "../budgets.testing.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { context } from "../count/closed-vote.testing.ts";
import { countVote } from "../count/count-vote.command.ts";
import { closeBox } from "../keeping/boxes.command.ts";
import { claimPlace } from "../roll/elector.command.ts";
import { findSecret } from "../secret/secret.query.ts";
import { memberLine, type TestVote } from "../vote.testing.ts";
import { memberHash } from "../roll/member-key.ts";

/** Somebody takes the place of a member. */
export async function takePlace({ db, services }: BudgetsHouse, voteId: string, personId: string, member: number) {
  const secret = (await findSecret(db, services.settings, voteId))!;
  return claimPlace(db, { voteId, personId, hash: memberHash(services.settings, secret, memberLine(member)) });
}

interface Voting {
  readonly choices: readonly number[];
  readonly points?: readonly number[] | null;
  readonly nonce?: string;
}

export const votes = ({ db, services }: BudgetsHouse, voteId: string, personId: string, { choices, points = null, nonce = "n" }: Voting) =>
  confirmBallot(db, services.settings, { voteId, personId, choice: { choices, points }, nonce, commune: "59512", tie: "residence" });

/** An open ballot whose members vote so, in their order; those who are null stay away. Closed and counted. */
export async function countedOpenBallot(house: BudgetsHouse, ballots: readonly (readonly number[] | null)[], more: Points & { members: readonly number[] }) {
  const { points = [], ...vote } = more;
  const { id, slug } = await house.addVote(vote);
  const people: (string | null)[] = [];
  for (const [at, choices] of ballots.entries()) {
    const person = choices && (await house.resident());
    people.push(person);
    if (!person) continue;
    const taken = await takePlace(house, id, person, at + 1);
    const voted = await votes(house, id, person, { choices, points: points[at] ?? null });
    if (taken !== "claimed" || !voted.ok) throw new Error(`A ballot of the test was refused: ${taken} ${JSON.stringify(voted)}`);
  }
  await house.letClose(id);
  await closeBox(house.db, house.services.settings, id);
  const counted = await countVote(house.db, house.services.settings, { voteId: id, context });
  if (!counted.ok) throw new Error(`The vote of the test was not counted: ${JSON.stringify(counted)}`);
  return { id, slug, people };
}

interface Points extends TestVote {
  readonly points?: readonly (readonly number[])[];
}
