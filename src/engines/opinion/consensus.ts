import { fromHalf, isSignificant, share } from "./proportions.ts";
import type { Tally } from "./tally.ts";

interface StatementAgreement {
  readonly statement: number;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  /** Standard errors above one half. */
  readonly test: number;
}

export interface Consensus {
  readonly agree: readonly StatementAgreement[];
  readonly disagree: readonly StatementAgreement[];
}

const most = 5;

/**
 * What most of all agree with, and what most disagree with: significantly more than half, the clearest first, five at most. As Polis chooses them.
 * @param all by statement, of everybody
 * @param among the statements that may be told
 */
export function consensus(all: readonly Tally[], among: readonly number[]): Consensus {
  const choose = (says: "agree" | "disagree") =>
    among
      .map((statement): StatementAgreement => {
        const { [says]: successes, said: trials } = all[statement]!;
        return { statement, successes, trials, share: share(successes, trials), test: fromHalf(successes, trials) };
      })
      .filter((one) => one.share > 0.5 && isSignificant(one.test))
      .toSorted((one, other) => other.share * other.test - one.share * one.test)
      .slice(0, most);
  return { agree: choose("agree"), disagree: choose("disagree") };
}

/**
 * How probable it is that one member of each group, met by chance, all agree: the product of the groups' shares, so that a small group weighs as
 * much as a large one. By statement, 0 to 1.
 */
export const acrossGroups = (tallies: readonly (readonly Tally[])[], statements: number): number[] =>
  Array.from({ length: statements }, (_, statement) => tallies.reduce((product, own) => product * share(own[statement]!.agree, own[statement]!.said), 1));
