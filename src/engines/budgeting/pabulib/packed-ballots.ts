import type { Ballots } from "../election/election.ts";
import { growFloat64, growUint32 } from "./growing.ts";
import { PackedPoints } from "./points.ts";

/** Ballots in compressed rows, as they come in. */
export class PackedBallots {
  readonly points: PackedPoints | null;
  voters = 0;
  /** Of the ballot being read. */
  #weight = 1;
  #weights: Float64Array<ArrayBuffer> | null = null;
  /** The weights of all ballots together. */
  total = 0;
  #starts = new Uint32Array(1);
  #choices = new Uint32Array(0);
  #length = 0;
  /** 1 + the voter who last chose the project. */
  readonly #chosenBy: Uint32Array;
  /** How many voters chose each project, each ballot as often as it counts. */
  readonly votes: Float64Array;

  constructor(projects: number, scored: boolean) {
    this.points = scored ? new PackedPoints() : null;
    this.#chosenBy = new Uint32Array(projects);
    this.votes = new Float64Array(projects);
  }

  /** @returns false when the ballot already holds the project. */
  choose(project: number): boolean {
    if (this.#chosenBy[project] === this.voters + 1) return false;
    this.#chosenBy[project] = this.voters + 1;
    this.votes[project]! += this.#weight;
    this.#choices = growUint32(this.#choices, this.#length + 1);
    this.#choices[this.#length++] = project;
    return true;
  }

  /** Projects chosen so far on the ballot being read. */
  get onBallot(): number {
    return this.#length - (this.#starts[this.voters] as number);
  }

  /** How often the ballot counts that is read next. */
  weigh(weight: number): void {
    this.#weight = weight;
    this.#weights = growFloat64(this.#weights ?? new Float64Array(0), this.voters + 1);
    this.#weights[this.voters] = weight;
  }

  endBallot(): void {
    this.voters++;
    this.total += this.#weight;
    this.#starts = growUint32(this.#starts, this.voters + 1);
    this.#starts[this.voters] = this.#length;
  }

  finish(): Ballots {
    return {
      starts: new Uint32Array(this.#starts.buffer.transfer((this.voters + 1) * 4)),
      choices: new Uint32Array(this.#choices.buffer.transfer(this.#length * 4)),
      ...(this.points?.finish() ?? { points: null, pointScale: 1 }),
      ...(this.#weights && { weights: new Float64Array(this.#weights.buffer.transfer(this.voters * 8)) }),
    };
  }
}
