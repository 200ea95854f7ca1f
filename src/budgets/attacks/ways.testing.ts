import type { BudgetsHouse } from "../budgets.testing.ts";
import { castFor, openedAssembly, type TestVoice } from "../assembly/assembly.testing.ts";
import { confirmBallot, type ConfirmOutcome } from "../confirm/confirm.command.ts";

interface Press {
  readonly choice: number;
  readonly nonce?: string;
}

/** A vote with five choices, of which a ballot names one, and those who may vote in it. */
export interface WayVote {
  readonly id: string;
  readonly slug: string;
  readonly press: (voter: number, press: Press) => Promise<ConfirmOutcome>;
}

/** One way to vote: whatever it is, each voter has one ballot. */
export interface Way {
  readonly way: string;
  readonly begin: (house: BudgetsHouse, voters: number, when?: "open" | "announced") => Promise<WayVote>;
}

const budget: Way = {
  way: "on a budget, by accounts",
  async begin(house, voters, when = "open") {
    const vote = await house.addVote(when === "open" ? {} : { opens: 60 });
    const people = await Promise.all(Array.from({ length: voters }, () => house.resident()));
    const press = (voter: number, { choice, nonce = String(choice) }: Press) =>
      confirmBallot(house.db, house.services.settings, {
        ...{ voteId: vote.id, personId: people[voter]!, choice: { choices: [choice], points: null }, nonce, commune: "59512", tie: "residence" },
      });
    return { ...vote, press };
  },
};

/** Of three voices two have one hand: a member that stands for itself and for somebody else. */
const assembly = (openBallot: boolean): Way => ({
  way: `of an assembly, ${openBallot ? "open" : "secret"}, by voices`,
  async begin(house, voters, when = "open") {
    const people = await Promise.all(Array.from({ length: voters }, () => house.resident()));
    const hands = people.map((_, at) => [people[at % 3 === 2 ? at - 1 : at]!]);
    if (hands.length < 2) hands.push([await house.resident()]);
    const vote = await openedAssembly(house, house.agent, hands, { openBallot, waits: when === "announced" }, when === "announced" ? 60 : undefined);
    const press = (voter: number, { choice, nonce = String(choice) }: Press) =>
      castFor(house, vote.id, { voice: vote.voices[voter] as TestVoice, choice, nonce });
    return { id: vote.id, slug: vote.slug, press };
  },
});

/** Votes on budgets and votes of assemblies go through one box: what holds of one ballot each is asked of all of them. */
export const ways: readonly Way[] = [budget, assembly(false), assembly(true)];
