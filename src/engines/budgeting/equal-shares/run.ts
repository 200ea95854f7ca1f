import { compare, type Rational, toNumber } from "../election/rational.ts";
import { breakTie } from "../tie/rank.ts";
import { type Accounts, EMPTY, openAccounts, payFrom, UNTOUCHED } from "./accounts.ts";
import type { Ground } from "./ground.ts";
import { inheritLack, inheritRates, risenBetween } from "./inheritance.ts";
import { Ledger, type Round } from "./ledger.ts";
import { Rates } from "./rates.ts";
import { roomForSupporters, type Supporters } from "./supporters.ts";

/** What an election of one project came to: `null` when nobody can be paid for. `alsoEarlier`: see `#sameSince`. */
type RunOutcome = { readonly project: number; readonly alsoEarlier: boolean } | null;

/** One run of the method of equal shares with a fixed endowment (Peters, Pierczyński, Skowron 2021). */
export class Run {
  readonly ground: Ground;
  readonly endowment: Rational;
  readonly rounds: Round[] = [];
  readonly accounts: Accounts;
  /** The account of each group of voters. */
  readonly accountOf: Int32Array;
  readonly ledger: Ledger;
  readonly rates: Rates;
  /** The cost of the projects elected so far, as a multiple of the ground's denominator. */
  spent = 0n;
  /**
   * How many times the distance from the earlier run's endowment could be gone again before a rival comes up to a winner,
   * were all rates to go on as they did: a guess for choosing the next stretch to prove.
   */
  reach = Number.POSITIVE_INFINITY;
  #remaining: number[];

  constructor(ground: Ground, endowment: Rational, supporters: Supporters = roomForSupporters(ground.profile)) {
    this.ground = ground;
    this.endowment = endowment;
    this.accounts = openAccounts(toNumber(endowment));
    this.accountOf = new Int32Array(ground.profile.weights.length).fill(UNTOUCHED);
    this.ledger = new Ledger(this.accounts, ground.costs, endowment, ground.denominator, this.rounds);
    this.rates = new Rates(ground, this.accounts, this.ledger, this.accountOf, supporters);
    this.#remaining = Array.from(ground.candidates);
  }

  get winners(): number[] {
    return this.rounds.map((round) => round.project);
  }

  /** The exact rate at which a past round was paid. */
  rateOfRound(round: number): Rational {
    this.ledger.settle();
    return this.rates.ofPrice(this.rounds[round]!.project, this.ledger.prices[round]!, this.ledger.denominators[round + 1]!);
  }

  /**
   * Elects and pays the project of the lowest rate. `earlier`: a run with a smaller endowment that had the same rounds so
   * far; it makes this one faster, and tells whether the round would be the same for all endowments between.
   * @throws UnbrokenTie
   */
  elect(earlier?: Run): RunOutcome {
    const { low, high } = this.rates;
    const round = this.rounds.length;
    const before = earlier?.rounds[round];
    const risen = earlier ? risenBetween(earlier, this) : 0;
    const inherited = before ? inheritRates(this.rates, before, risen) : [];
    const order = this.#remaining.sort((a, b) => low[a]! - low[b]!);
    const atLeast = before?.high ?? 0;
    const assessed: number[] = [];
    let bestHigh = Number.POSITIVE_INFINITY;
    let at = 0;
    for (; at < order.length; at++) {
      const project = order[at]!;
      if (low[project]! > Math.max(bestHigh, atLeast)) break;
      if (earlier && inheritLack(this.rates, earlier.rates, project, round, risen)) continue;
      if (!this.rates.assess(project)) continue;
      assessed.push(project);
      bestHigh = Math.min(bestHigh, high[project]!);
    }
    this.#remaining = assessed.concat(order.slice(at));
    if (assessed.length === 0) {
      if (earlier) this.#reachOfNewcomers(earlier);
      return null;
    }
    const project = this.#lowest(assessed.filter((p) => low[p]! <= bestHigh));
    const alsoEarlier = earlier !== undefined && this.#sameSince(earlier, project, assessed);
    const others = inherited.filter((other) => !assessed.includes(other));
    this.#pay(project, assessed.concat(others), assessed.length);
    return { project, alsoEarlier };
  }

  #lowest(contenders: number[]): number {
    let tied = contenders.slice(0, 1);
    for (const project of contenders.slice(1)) {
      const sign = this.rates.compareExactly(project, tied[0]!);
      if (sign < 0) tied = [project];
      else if (sign === 0) tied.push(project);
    }
    return tied.length === 1 ? tied[0]! : breakTie(tied, this.ground.ranks);
  }

  /**
   * Whether this round elects the same for every endowment from that of `earlier` to this one, given the same rounds
   * before. A larger endowment leaves everybody with at least as much after the same rounds, so every rate falls as the
   * endowment rises: the winner's rate at the smaller endowment bounds it from above, a rival's at the larger from below.
   */
  #sameSince(earlier: Run, project: number, assessed: readonly number[]): boolean {
    const round = this.rounds.length;
    const before = earlier.rounds[round];
    if (before?.project !== project) return false;
    this.#reachOfRivals(before, project, assessed);
    return assessed.every((rival) => {
      if (rival === project || this.rates.low[rival]! > before.high) return true;
      if (this.rates.high[rival]! < before.low) return false;
      const sign = compare(earlier.rateOfRound(round), this.rates.exact(rival));
      return sign < 0 || (sign === 0 && this.ground.ranks[project]! < this.ground.ranks[rival]!);
    });
  }

  #reachOfRivals(before: Round, project: number, assessed: readonly number[]): void {
    for (const rival of assessed) {
      const then = before.known.indexOf(rival);
      if (rival === project || then < 0 || then >= before.assessed) continue;
      const gap = this.rates.low[rival]! - this.rates.high[project]!;
      const drop = before.lows[then]! - this.rates.low[rival]!;
      if (drop > 0) this.reach = Math.min(this.reach, gap / drop);
    }
  }

  /** The same for those whose supporters lack something, and with the rising endowment will lack less. */
  #reachOfNewcomers(earlier: Run): void {
    for (const project of this.ground.candidates) {
      if (earlier.rates.lackInherited[project] || this.rates.lackInherited[project]) continue;
      const [then, now] = [earlier.rates.lacking[project]!, this.rates.lacking[project]!];
      if (now > 0 && then > now) this.reach = Math.min(this.reach, now / (then - now));
    }
  }

  #pay(project: number, known: readonly number[], assessed: number): void {
    const { account, points, voters, count, slot } = this.rates.gather(project);
    const { starts, groups, points: pointsEach } = this.ground.profile;
    const price = this.rates.price[project]!;
    const priceError = this.rates.priceError[project]!;
    const opened = new Int32Array(count);
    const poor: number[] = [];
    let richUnits = 0;
    for (let i = 0; i < count; i++) {
      const left = this.rates.afterPaying(account[i]!, points[i]!, project);
      if (left < 0) poor.push(i);
      else richUnits += voters[i]! * points[i]!;
      opened[i] = left > 0 ? payFrom(this.accounts, account[i]!, this.rounds.length, points[i]!, price, priceError) : EMPTY;
      if (!pointsEach) slot[account[i]!] = i;
    }
    for (let at = starts[project]!, next = 0; at < starts[project + 1]!; at++) {
      const held = this.accountOf[groups[at]!]!;
      if (held !== EMPTY) this.accountOf[groups[at]!] = opened[pointsEach ? next++ : slot[held]!]!;
    }
    if (!pointsEach) for (let i = 0; i < count; i++) slot[account[i]!] = 0;
    this.rounds.push({
      project,
      poorAccounts: Int32Array.from(poor, (i) => account[i]!),
      poorVoters: Float64Array.from(poor, (i) => voters[i]!),
      richUnits,
      low: this.rates.low[project]!,
      high: this.rates.high[project]!,
      known: Int32Array.from(known),
      assessed,
      lows: Float64Array.from(known, (rival) => this.rates.low[rival]!),
      fallPerMoney: Float64Array.from(known, (rival) => this.rates.fallPerMoney[rival]!),
    });
    this.spent += this.ground.wholeCosts[project]!;
    this.#remaining.splice(this.#remaining.indexOf(project), 1);
  }
}
