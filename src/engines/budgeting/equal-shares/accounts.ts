/**
 * Voters who paid the same prices in the same rounds hold the same money, so they share one account. Accounts are never
 * changed: paying opens a new one. Money is kept as a double with a bound on its distance from the exact amount.
 */
export const EMPTY = 0;
export const UNTOUCHED = 1;

export interface Accounts {
  count: number;
  money: Float64Array;
  /** |exact − money| ≤ error. */
  error: Float64Array;
  /** The account that paid, the round it paid in and the points it paid for; read again when exact money is asked for. */
  parent: Int32Array;
  round: Int32Array;
  points: Float64Array;
}

export function openAccounts(endowment: number): Accounts {
  const accounts: Accounts = {
    count: 2,
    money: new Float64Array(256),
    error: new Float64Array(256),
    parent: new Int32Array(256),
    round: new Int32Array(256),
    points: new Float64Array(256),
  };
  accounts.money[UNTOUCHED] = endowment;
  accounts.error[UNTOUCHED] = endowment * Number.EPSILON;
  accounts.round[UNTOUCHED] = -1;
  return accounts;
}

function grow(accounts: Accounts): void {
  const larger = <T extends Float64Array | Int32Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  const size = accounts.money.length * 2;
  accounts.money = larger(accounts.money, new Float64Array(size));
  accounts.error = larger(accounts.error, new Float64Array(size));
  accounts.points = larger(accounts.points, new Float64Array(size));
  accounts.parent = larger(accounts.parent, new Int32Array(size));
  accounts.round = larger(accounts.round, new Int32Array(size));
}

/** The account of those who held `parent` and paid `price` (known to `priceError`) for each of `points` in `round`. */
export function payFrom(accounts: Accounts, parent: number, round: number, points: number, price: number, priceError: number): number {
  if (accounts.count === accounts.money.length) grow(accounts);
  const account = accounts.count++;
  const payment = price * points;
  const money = accounts.money[parent]! - payment;
  accounts.money[account] = Math.max(0, money);
  // Twice the sum of the bounds covers the rounding of this line and of the product above.
  accounts.error[account] = accounts.error[parent]! + 2 * priceError * points + 2 * Number.EPSILON * (payment + Math.abs(money));
  accounts.parent[account] = parent;
  accounts.round[account] = round;
  accounts.points[account] = points;
  return account;
}
