import { type Rational, subtract, toNumber } from "../election/rational.ts";
import type { Ground } from "./ground.ts";
import type { Round } from "./ledger.ts";
import type { Rates } from "./rates.ts";

/**
 * What a run may take over from an earlier one of a smaller endowment as long as both had the same rounds. Then nobody
 * holds less than in the earlier run, and all voters together hold `risen` more, for the same costs were paid. So a
 * project's supporters hold at most `risen` more, and its price is at most `risen` lower per point that shared it in full
 * (what supporters pay at a price is concave in it, its slope there those points).
 */

interface Endowment {
  readonly ground: Ground;
  readonly endowment: Rational;
}

/** An upper bound. */
export const risenBetween = (earlier: Endowment, later: Endowment): number =>
  toNumber(subtract(later.endowment, earlier.endowment)) * later.ground.profile.voters * (1 + 8 * Number.EPSILON);

/** Raises the lower bounds of rates by those that the earlier run found in the same round; returns the projects concerned. */
export function inheritRates(rates: Rates, before: Round, risen: number): number[] {
  const raised: number[] = [];
  before.known.forEach((project, i) => {
    const fall = risen * before.fallPerMoney[i]!;
    const low = before.lows[i]! - fall - 4 * Number.EPSILON * (before.lows[i]! + fall);
    if (low <= rates.low[project]!) return;
    rates.low[project] = low;
    rates.fallPerMoney[project] = before.fallPerMoney[i]!;
    raised.push(project);
  });
  return raised;
}

/** Whether supporters who lacked money in the earlier run certainly still do; the project is then dropped. */
export function inheritLack(rates: Rates, earlier: Rates, project: number, round: number, risen: number): boolean {
  const lack = earlier.lacking[project]!;
  if (!(lack > 0) || earlier.droppedIn[project]! > round) return false;
  const left = lack - risen - 4 * Number.EPSILON * (lack + risen);
  if (left <= 0) return false;
  rates.lacking[project] = left;
  rates.lackInherited[project] = 1;
  rates.droppedIn[project] = round;
  return true;
}
