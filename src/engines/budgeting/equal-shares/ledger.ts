import { lcm, type Rational, rational } from "../election/rational.ts";
import type { Accounts } from "./accounts.ts";
import type { Supporters } from "./supporters.ts";

/** What a round needs to be computed again exactly: who gave all they had, and how many points paid the price in full. */
interface PaidRound {
  readonly project: number;
  readonly poorAccounts: Int32Array;
  readonly poorVoters: Float64Array;
  readonly richUnits: number;
}

/** A round as it was paid, with bounds on its rate, and what was known of the others' rates. */
export interface Round extends PaidRound {
  readonly low: number;
  readonly high: number;
  /** The first `assessed` of these were worked out in this round, the others taken over from an earlier run. */
  readonly known: Int32Array;
  readonly assessed: number;
  readonly lows: Float64Array;
  readonly fallPerMoney: Float64Array;
}

/** An exact price is `numerator / (units × denominator)`, left unreduced; `denominator` is that of the round it is asked in. */
export interface ExactPrice {
  readonly numerator: bigint;
  readonly units: bigint;
  readonly denominator: bigint;
}

/**
 * The exact amounts behind the accounts, worked out only when a comparison is too close for doubles (and once for the
 * published result). All money held before round k is a whole multiple of 1/denominators[k], so no fraction is ever
 * reduced: round k multiplies the denominator by the points that share its price.
 */
export class Ledger {
  readonly accounts: Accounts;
  readonly costs: readonly Rational[];
  readonly rounds: readonly PaidRound[];
  readonly denominators: bigint[];
  /** The price of round k, over denominators[k + 1]. */
  readonly prices: bigint[] = [];
  readonly #amounts: bigint[] = [0n];
  #scales: bigint[] = [];
  #scaledTo = -1;

  constructor(accounts: Accounts, costs: readonly Rational[], endowment: Rational, denominator: bigint, rounds: readonly PaidRound[]) {
    this.accounts = accounts;
    this.costs = costs;
    this.rounds = rounds;
    this.denominators = [lcm(denominator, endowment.denominator)];
    this.#amounts[1] = (endowment.numerator * this.denominators[0]!) / endowment.denominator;
  }

  /** denominators[to] / denominators[from] */
  #scale(from: number, to: number): bigint {
    if (this.#scaledTo !== to) [this.#scales, this.#scaledTo] = [[], to];
    this.#scales[from] ??= this.denominators[to]! / this.denominators[from]!;
    return this.#scales[from];
  }

  /** What each voter of the account holds, over the denominator of the round after the account was opened. */
  #amount(account: number): bigint {
    const known = this.#amounts[account];
    if (known !== undefined) return known;
    const round = this.accounts.round[account]!;
    const parent = this.accounts.parent[account]!;
    const before = this.#amount(parent) * (this.denominators[round + 1]! / this.denominators[this.accounts.round[parent]! + 1]!);
    const amount = before - this.prices[round]! * BigInt(this.accounts.points[account]!);
    this.#amounts[account] = amount;
    return amount;
  }

  #sum(accounts: Int32Array, voters: Float64Array, count: number, level: number): bigint {
    const sums: bigint[] = [];
    for (let i = 0; i < count; i++) {
      const opened = this.accounts.round[accounts[i]!]! + 1;
      sums[opened] = (sums[opened] ?? 0n) + this.#amount(accounts[i]!) * BigInt(voters[i]!);
    }
    let total = 0n;
    sums.forEach((sum, opened) => {
      total += sum * this.#scale(opened, level);
    });
    return total;
  }

  #cost(project: number, level: number): bigint {
    const cost = this.costs[project]!;
    return cost.numerator * (this.denominators[level]! / cost.denominator);
  }

  /** Works out the prices of all rounds so far. */
  settle(): void {
    for (let k = this.prices.length; k < this.rounds.length; k++) {
      const { project, poorAccounts, poorVoters, richUnits } = this.rounds[k]!;
      const shared = this.#cost(project, k) - this.#sum(poorAccounts, poorVoters, poorAccounts.length, k);
      let [a, b] = [richUnits, Number(shared % BigInt(richUnits))];
      while (b !== 0) [a, b] = [b, a % b];
      this.prices.push(shared / BigInt(a));
      this.denominators.push(this.denominators[k]! * BigInt(richUnits / a));
    }
  }

  /** What the supporters hold together after the rounds so far, exactly. */
  wealth({ account, voters, count }: Supporters): Rational {
    this.settle();
    const level = this.rounds.length;
    return rational(this.#sum(account, voters, count, level), this.denominators[level]!);
  }

  /** The exact price at which the supporters share the project's cost, or null when they cannot. */
  price(project: number, supporters: Supporters): ExactPrice | null {
    this.settle();
    const level = this.rounds.length;
    const { count, account, voters, points } = supporters;
    const cost = this.#cost(project, level);
    if (this.#sum(account, voters, count, level) < cost) return null;
    let numerator = cost;
    let units = 0n;
    const open: { amount: bigint; points: bigint; voters: bigint }[] = [];
    for (let i = 0; i < count; i++) {
      const opened = this.accounts.round[account[i]!]! + 1;
      const one = { amount: this.#amount(account[i]!) * this.#scale(opened, level), points: BigInt(points[i]!), voters: BigInt(voters[i]!) };
      units += one.voters * one.points;
      open.push(one);
    }
    for (let rich = open, before = -1; rich.length !== before; ) {
      before = rich.length;
      const [sharedNow, unitsNow]: [bigint, bigint] = [numerator, units];
      rich = rich.filter((one) => {
        if (one.amount * unitsNow >= sharedNow * one.points) return true;
        numerator -= one.amount * one.voters;
        units -= one.voters * one.points;
        return false;
      });
    }
    return { numerator, units, denominator: this.denominators[level]! };
  }

  /** Compares what each voter of the account holds with the price of `points` in the round being decided. */
  compareWithPrice(account: number, points: number, price: ExactPrice): number {
    const amount = this.#amount(account) * this.#scale(this.accounts.round[account]! + 1, this.rounds.length) * price.units;
    const due = price.numerator * BigInt(points);
    return amount < due ? -1 : amount > due ? 1 : 0;
  }
}
