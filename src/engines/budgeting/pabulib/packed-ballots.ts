import { growUint32 } from "./growing.ts";
import { PackedPoints } from "./points.ts";

/** Ballots in compressed rows, as they come in. */
export class PackedBallots {
  readonly points: PackedPoints | null;
  voters = 0;
  #starts = new Uint32Array(1);
  #choices = new Uint32Array(0);
  #length = 0;
  /** 1 + the voter who last chose the project. */
  readonly #chosenBy: Uint32Array;
  /** How many voters chose each project. */
  readonly votes: Uint32Array;

  constructor(projects: number, scored: boolean) {
    this.points = scored ? new PackedPoints() : null;
    this.#chosenBy = new Uint32Array(projects);
    this.votes = new Uint32Array(projects);
  }

  /** @returns false when the ballot already holds the project. */
  choose(project: number): boolean {
    if (this.#chosenBy[project] === this.voters + 1) return false;
    this.#chosenBy[project] = this.voters + 1;
    this.votes[project]!++;
    this.#choices = growUint32(this.#choices, this.#length + 1);
    this.#choices[this.#length++] = project;
    return true;
  }

  /** Projects chosen so far on the ballot being read. */
  get onBallot(): number {
    return this.#length - (this.#starts[this.voters] as number);
  }

  endBallot(): void {
    this.voters++;
    this.#starts = growUint32(this.#starts, this.voters + 1);
    this.#starts[this.voters] = this.#length;
  }

  finish(): { starts: Uint32Array; choices: Uint32Array; points: Float64Array | null; pointScale: number } {
    return {
      starts: new Uint32Array(this.#starts.buffer.transfer((this.voters + 1) * 4)),
      choices: new Uint32Array(this.#choices.buffer.transfer(this.#length * 4)),
      ...(this.points?.finish() ?? { points: null, pointScale: 1 }),
    };
  }
}
