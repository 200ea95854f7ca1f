import type { Rational } from "../election/election.ts";
import { compare } from "../election/rational.ts";

/**
 * Files of cities that let a project be withdrawn after the ballots were printed keep its votes and print a cost of nothing
 * but nines (9999999, 999999999.0…), so that no budget reaches it. The `.pb` specification has no word for it: we take a cost
 * of at least six digits, all nines, above the budget, for this convention. The cost stays as printed (above the budget no
 * rule can elect the project), the document lists the id under `withdrawn`, and a warning says so.
 */
export function looksWithdrawn(printedCost: string, cost: Rational, budget: Rational): boolean {
  return /^9{6,}(\.(0*|9*))?$/.test(printedCost.trim()) && compare(cost, budget) > 0;
}
