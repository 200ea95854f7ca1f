import { add, multiply, type Rational, rational } from "../election/rational.ts";
import { UnbrokenTie } from "../tie/rank.ts";
import type { Ground } from "./ground.ts";
import { Run } from "./run.ts";
import { roomForSupporters, type Supporters } from "./supporters.ts";

/** Called between runs; a true answer stops the count. */
export type Watch = (progress: { readonly spent: Rational; readonly runs: number }) => boolean;

export class Cancelled {}

/** Runs to the end. */
export function complete(ground: Ground, endowment: Rational, supporters?: Supporters): Run {
  const run = new Run(ground, endowment, supporters);
  while (run.elect() !== null);
  return run;
}

const overspends = (run: Run) => run.spent > run.ground.wholeLimit;

/** Nothing that was not elected fits into what is left of the budget. */
function isExhaustive(run: Run): boolean {
  const left = run.ground.wholeLimit - run.spent;
  const elected = new Set(run.winners);
  return run.ground.candidates.every((project) => elected.has(project) || run.ground.wholeCosts[project]! > left);
}

interface EndowmentSearch {
  readonly start: Rational;
  readonly step: Rational;
  /** Stop at the first endowment whose outcome is exhaustive; otherwise only where the next one would overspend. */
  readonly exhaustiveStop: boolean;
  /** Try every step, without jumping over those proven to change nothing: for checking the jumps. */
  readonly everyStep: boolean;
}

/**
 * Add1 completion: raises the endowment step by step while the outcome keeps within the budget. Where a run proves that
 * a whole stretch of steps has one outcome (`Run.elect`), the stretch is passed at once. The outcome is that of trying every step. The aim is that of ADD-OPT (Pilavci, Peters, Skowron et al. 2024), by
 * comparing the two ends of a stretch rather than computing the next change.
 */
export class EndowmentRaise {
  runs = 1;
  steps = 0;
  run: Run;
  readonly #search: EndowmentSearch;
  readonly #supporters: Supporters;

  constructor(ground: Ground, search: EndowmentSearch) {
    this.#search = search;
    this.#supporters = roomForSupporters(ground.profile);
    this.run = complete(ground, search.start, this.#supporters);
  }

  #fresh(steps: number): Run {
    this.runs++;
    const endowment = add(this.#search.start, multiply(this.#search.step, rational(BigInt(steps))));
    return new Run(this.run.ground, endowment, this.#supporters);
  }

  /** The run `length` steps on when all endowments up to it certainly have the same rounds, else null. */
  #stretch(length: number): Run | null {
    const run = this.#fresh(this.steps + length);
    try {
      for (let elected = run.elect(this.run); elected !== null; elected = run.elect(this.run)) if (!elected.alsoEarlier) return null;
    } catch (stop) {
      // A tie at the far end says nothing yet: the search may be over before it gets there.
      if (stop instanceof UnbrokenTie) return null;
      throw stop;
    }
    return run.rounds.length === this.run.rounds.length ? run : null;
  }

  /** The run one step on, or null when it overspends. */
  #next(): Run | null {
    const run = this.#fresh(this.steps + 1);
    let sameSoFar = true;
    for (;;) {
      const elected = run.elect(sameSoFar && !this.#search.everyStep ? this.run : undefined);
      if (elected === null) break;
      if (overspends(run)) return null;
      sameSoFar &&= elected.project === this.run.rounds[run.rounds.length - 1]?.project;
    }
    if (!sameSoFar) run.reach = 0;
    return run;
  }

  /** How many steps to try to prove alike next: a little less than what the rates of the last two runs promise. */
  #promising(last: number): number {
    if (this.#search.everyStep) return 1;
    return Math.max(1, Math.floor(Math.min(this.run.reach * 0.9, 8) * last));
  }

  #isOver(): boolean {
    if (this.#search.exhaustiveStop) return isExhaustive(this.run);
    return this.run.rounds.length === this.run.ground.candidates.length;
  }

  /** @throws UnbrokenTie @throws Cancelled */
  finish(watch: Watch): void {
    const { denominator } = this.run.ground;
    for (let length = 1; !this.#isOver(); ) {
      if (watch({ spent: rational(this.run.spent, denominator), runs: this.runs })) throw new Cancelled();
      const run = length > 1 ? this.#stretch(length) : this.#next();
      if (run) {
        this.steps += length;
        this.run = run;
        length = this.#promising(length);
      } else if (length === 1) return;
      else length = length >> 2 || 1;
    }
  }
}
