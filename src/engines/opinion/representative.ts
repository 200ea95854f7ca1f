import { fromHalf, fromOthers, isSignificant, share } from "./proportions.ts";
import { sumOf, type Tally } from "./tally.ts";

/** What a group says of a statement, and how much more it says so than all others. */
interface Side {
  readonly says: "agree" | "disagree";
  readonly successes: number;
  readonly trials: number;
  /** Of the group, by Laplace. */
  readonly share: number;
  /** Standard errors above one half. */
  readonly test: number;
  /** Its share divided by that of all others. */
  readonly ratio: number;
  /** Standard errors above the others. */
  readonly ratioTest: number;
}

export interface Representative extends Side {
  readonly statement: number;
  /** What the group agrees with most, which leads its list even where it disagrees with something more tellingly. */
  readonly bestAgree: boolean;
}

const most = 5;

/**
 * For each group up to five statements that describe it: what it says more than the others, and says clearly; where nothing is clear, what it
 * agrees with most. Agreements stand before disagreements. As Polis chooses them.
 * @param tallies by group, then by statement
 * @param among the statements that may be told
 */
export function representatives(tallies: readonly (readonly Tally[])[], among: readonly number[]): Representative[][] {
  return tallies.map((own, group) => {
    const sides = among.map((statement) => ({
      statement,
      ...sidesOf(own[statement]!, sumOf(tallies.flatMap((other, at) => (at === group ? [] : [other[statement]!])))),
    }));
    return chooseOf(sides);
  });
}

interface Sides {
  readonly statement: number;
  readonly agree: Side;
  readonly disagree: Side;
}

function sidesOf(own: Tally, others: Tally): Pick<Sides, "agree" | "disagree"> {
  const side = (says: Side["says"]): Side => ({
    says,
    successes: own[says],
    trials: own.said,
    share: share(own[says], own.said),
    test: fromHalf(own[says], own.said),
    ratio: share(own[says], own.said) / share(others[says], others.said),
    ratioTest: fromOthers(own[says], own.said, others[says], others.said),
  });
  return { agree: side("agree"), disagree: side("disagree") };
}

/** The side by which it differs more from the others. */
const telling = ({ agree, disagree }: Sides): Side => (agree.ratioTest > disagree.ratioTest ? agree : disagree);
const isClear = ({ test, ratioTest }: Side): boolean => isSignificant(ratioTest) && isSignificant(test);
const worth = ({ ratio, ratioTest, share: part, test }: Side): number => ratio * ratioTest * part * test;

function chooseOf(all: readonly Sides[]): Representative[] {
  const best = all.reduce<Sides | null>((found, one) => (agreesMore(one, found) ? one : found), null);
  const head = best ? [{ ...telling(best), statement: best.statement, bestAgree: true }] : [];
  const clear = all
    .filter(({ agree, disagree }) => isClear(agree) || isClear(disagree))
    .filter(({ statement }) => statement !== best?.statement)
    .map((one) => ({ ...telling(one), statement: one.statement, bestAgree: false }))
    .toSorted((one, other) => worth(other) - worth(one));
  const chosen = [...head, ...clear].slice(0, most);
  return [...chosen.filter(({ says }) => says === "agree"), ...chosen.filter(({ says }) => says === "disagree")];
}

function agreesMore({ agree, disagree }: Sides, best: Sides | null): boolean {
  if (agree.successes === 0 && disagree.successes === 0) return false;
  if (!best) return isSignificant(agree.test) || (agree.ratio > 1 && agree.share > 0.5);
  if (best.agree.ratio > 1) return worth(agree) > worth(best.agree);
  return agree.share * agree.test > best.agree.share * best.agree.test;
}
