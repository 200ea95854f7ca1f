import { compare, type Rational, toNumber } from "../election/rational.ts";
import type { Accounts } from "./accounts.ts";
import { type Estimate, estimatePrice } from "./estimate.ts";
import type { Ground } from "./ground.ts";
import type { ExactPrice, Ledger } from "./ledger.ts";
import { gather, type Supporters } from "./supporters.ts";

const EPS = Number.EPSILON;

/**
 * The rate of each project: its price per point (and, with cost utilities, per currency unit of its cost); the lowest
 * rate is elected. Kept as bounds: money only ever leaves, so rates only rise and an old lower bound stays one.
 */
export class Rates {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly price: Float64Array;
  readonly priceError: Float64Array;
  /** How much the rate falls at most when the supporters hold one unit of money more. */
  readonly fallPerMoney: Float64Array;
  /** What the supporters lack at least, once they lack something, and the round in which they were found to. */
  readonly lacking: Float64Array;
  readonly lackInherited: Uint8Array;
  readonly droppedIn: Int32Array;
  readonly #ground: Ground;
  readonly #accounts: Accounts;
  readonly #ledger: Ledger;
  readonly #accountOf: Int32Array;
  readonly #supporters: Supporters;
  readonly #estimate: Estimate = { verdict: "unclear", wealth: 0, price: 0, error: 0, richUnits: 0, somePoor: false };
  readonly #exact: (ExactPrice | undefined)[] = [];
  /** The points that share the price where nobody is poor; 0 where somebody is. */
  readonly #sharedBy: Float64Array;

  constructor(ground: Ground, accounts: Accounts, ledger: Ledger, accountOf: Int32Array, supporters: Supporters) {
    const projects = ground.costs.length;
    this.low = new Float64Array(projects);
    this.high = new Float64Array(projects);
    this.price = new Float64Array(projects);
    this.priceError = new Float64Array(projects);
    this.fallPerMoney = new Float64Array(projects);
    this.lacking = new Float64Array(projects);
    this.lackInherited = new Uint8Array(projects);
    this.droppedIn = new Int32Array(projects);
    this.#sharedBy = new Float64Array(projects);
    this.#ground = ground;
    this.#accounts = accounts;
    this.#ledger = ledger;
    this.#accountOf = accountOf;
    this.#supporters = supporters;
    for (const p of ground.candidates) {
      this.low[p] = (ground.costsNear[p]! / ground.profile.units[p]! / this.#per(p)) * (1 - 4 * EPS);
    }
  }

  #per(project: number): number {
    return this.#ground.perCost ? this.#ground.costsNear[project]! : 1;
  }

  gather(project: number): Supporters {
    gather(this.#supporters, this.#ground.profile, this.#accountOf, this.#accounts.count, project);
    return this.#supporters;
  }

  /** Bounds the project's rate by what its supporters hold now. False when they can no longer pay for it. */
  assess(project: number): boolean {
    const supporters = this.gather(project);
    const estimate = this.#estimate;
    this.#exact[project] = undefined;
    this.#sharedBy[project] = 0;
    estimatePrice(estimate, supporters, this.#accounts, this.#ground.costsNear[project]!, this.low[project]! * this.#per(project));
    if (this.#ground.alwaysExact || estimate.verdict === "unclear") {
      const exact = this.#ledger.price(project, supporters);
      if (exact === null) return this.#drop(project);
      this.#exact[project] = exact;
      estimate.price = toNumber({ numerator: exact.numerator, denominator: exact.units * exact.denominator });
      estimate.error = 4 * EPS * estimate.price;
      estimate.richUnits = Number(exact.units);
    } else if (estimate.verdict === "unaffordable") return this.#drop(project);
    else if (!estimate.somePoor) this.#sharedBy[project] = estimate.richUnits;
    this.fallPerMoney[project] = (1 + 8 * EPS) / (estimate.richUnits * this.#per(project));
    this.price[project] = estimate.price;
    this.priceError[project] = estimate.error;
    this.low[project] = ((estimate.price - estimate.error) / this.#per(project)) * (1 - 4 * EPS);
    this.high[project] = ((estimate.price + estimate.error) / this.#per(project)) * (1 + 4 * EPS);
    return true;
  }

  #drop(project: number): false {
    this.lacking[project] = this.#ground.costsNear[project]! - this.#estimate.wealth;
    this.droppedIn[project] = this.#ledger.rounds.length;
    return false;
  }

  /** The exact rate of a project assessed in this round. */
  exact(project: number): Rational {
    let price = this.#exact[project];
    if (!price && this.#sharedBy[project]! > 0) {
      const { numerator, denominator } = this.#ground.costs[project]!;
      price = { numerator, units: BigInt(this.#sharedBy[project]!), denominator };
    }
    price ??= this.#ledger.price(project, this.gather(project))!;
    return this.ofPrice(project, price.numerator, price.units * price.denominator);
  }

  ofPrice(project: number, numerator: bigint, denominator: bigint): Rational {
    if (!this.#ground.perCost) return { numerator, denominator };
    const cost = this.#ground.costs[project]!;
    return { numerator: numerator * cost.denominator, denominator: denominator * cost.numerator };
  }

  compareExactly(a: number, b: number): number {
    return compare(this.exact(a), this.exact(b));
  }

  /** The sign of what somebody in the account has left once the points in the project are paid: exact where doubles cannot tell. */
  afterPaying(account: number, points: number, project: number): number {
    const exact = this.#exact[project];
    const due = this.price[project]! * points;
    const left = this.#accounts.money[account]! - due;
    const margin = this.#accounts.error[account]! + 2 * this.priceError[project]! * points + 4 * EPS * due;
    if (!exact || (!this.#ground.alwaysExact && Math.abs(left) > margin)) return left;
    return this.#ledger.compareWithPrice(account, points, exact);
  }
}
