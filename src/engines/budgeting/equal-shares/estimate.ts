import type { Accounts } from "./accounts.ts";
import type { Supporters } from "./supporters.ts";

const EPS = Number.EPSILON;

/**
 * What doubles can say of the price at which the supporters share a project's cost: each pays the price times their
 * points, or all they have if that is less. `unclear`: some comparison was within its error bound, ask the exact ledger.
 */
export interface Estimate {
  verdict: "affordable" | "unaffordable" | "unclear";
  price: number;
  /** An upper bound of what the supporters hold together. */
  wealth: number;
  /** |exact price − price| ≤ error; holds for "affordable". */
  error: number;
  /** The points of the supporters who can pay in full. */
  richUnits: number;
  /** Whether some supporter who has money cannot pay the full price. */
  somePoor: boolean;
}

/** What those who cannot pay the price hold together; −1 when somebody is so close to the price that doubles cannot tell. */
function moneyOfThePoor(supporters: Supporters, accounts: Accounts, price: number, priceError: number): number {
  const { account, voters, points, count } = supporters;
  const { money, error } = accounts;
  let poorMoney = 0;
  for (let i = 0; i < count; i++) {
    const due = price * points[i]!;
    const held = money[account[i]!]!;
    const margin = error[account[i]!]! + 2 * priceError * points[i]! + 4 * EPS * due;
    if (Math.abs(held - due) <= margin) return -1;
    if (held < due) poorMoney += voters[i]! * held;
  }
  return poorMoney;
}

/** More raises than real ballots ever need; past it the exact ledger decides. */
const MOST_RAISES = 200;

/**
 * Raises the price until nobody else falls short. Error bounds follow Higham, Accuracy and Stability of Numerical
 * Algorithms, §4.2 (a sum of n terms is off by at most (n−1)·u·Σ|terms|), doubled to cover the bounds' own rounding.
 */
export function estimatePrice(into: Estimate, supporters: Supporters, accounts: Accounts, cost: number, atLeast: number): void {
  const { account, voters, points, count } = supporters;
  const { money, error } = accounts;
  let wealth = 0;
  let doubt = 0;
  let units = 0;
  for (let i = 0; i < count; i++) {
    wealth += voters[i]! * money[account[i]!]!;
    doubt += voters[i]! * error[account[i]!]!;
    units += voters[i]! * points[i]!;
  }
  doubt = 2 * doubt + 2 * (count + 4) * EPS * (wealth + cost);
  into.wealth = wealth + doubt;
  into.verdict = wealth + doubt < cost ? "unaffordable" : "unclear";
  if (wealth - doubt <= cost) return;
  let price = Math.max(cost / units, atLeast);
  for (let before = -1, raises = 0; raises < MOST_RAISES; raises++) {
    let poorMoney = 0;
    let poorDoubt = 0;
    let poorUnits = 0;
    for (let i = 0; i < count; i++) {
      const held = money[account[i]!]!;
      if (held >= price * points[i]!) continue;
      poorMoney += voters[i]! * held;
      poorDoubt += voters[i]! * error[account[i]!]!;
      poorUnits += voters[i]! * points[i]!;
    }
    const richUnits = units - poorUnits;
    if (richUnits <= 0) return;
    price = (cost - poorMoney) / richUnits;
    if (poorUnits !== before) {
      before = poorUnits;
      continue;
    }
    const priceError = (2 * poorDoubt + 2 * (count + 6) * EPS * (cost + poorMoney)) / richUnits + 4 * EPS * price;
    if (moneyOfThePoor(supporters, accounts, price, priceError) !== poorMoney) return;
    into.verdict = "affordable";
    into.price = price;
    into.error = priceError;
    into.richUnits = richUnits;
    into.somePoor = poorUnits > 0;
    return;
  }
}
