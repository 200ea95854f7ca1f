import { lcm, type Rational, toNumber } from "../election/rational.ts";
import type { Profile } from "../election/profile.ts";

/** What all runs of one count share, whatever the endowment. */
export interface Ground {
  readonly profile: Profile;
  readonly costs: readonly Rational[];
  /** The costs as doubles, each within one unit in the last place. */
  readonly costsNear: Float64Array;
  /** With cost utilities a project's price is judged per currency unit of its cost, otherwise as it stands. */
  readonly perCost: boolean;
  readonly ranks: Uint32Array;
  /** The projects that can be elected by paying: eligible, supported, and not free. */
  readonly candidates: Int32Array;
  /** A common denominator of all costs and of what may be spent in all, and these as its multiples. */
  readonly denominator: bigint;
  readonly wholeCosts: readonly bigint[];
  readonly wholeLimit: bigint;
  /** Decide every comparison by exact fractions: slower, the same outcome. */
  readonly alwaysExact: boolean;
}

export function prepareGround(
  profile: Profile,
  costs: readonly Rational[],
  limit: Rational,
  candidates: readonly number[],
  rule: { perCost: boolean; ranks: Uint32Array; alwaysExact: boolean },
): Ground {
  const denominator = costs.reduce((all, cost) => lcm(all, cost.denominator), limit.denominator);
  const whole = (money: Rational) => money.numerator * (denominator / money.denominator);
  return {
    profile,
    costs,
    costsNear: Float64Array.from(costs, toNumber),
    ...rule,
    candidates: Int32Array.from(candidates),
    denominator,
    wholeCosts: costs.map(whole),
    wholeLimit: whole(limit),
  };
}
