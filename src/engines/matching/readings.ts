import type { Rest } from "./task.ts";

/** Who reads what, as far as it is settled: a flow from files to reviewers, of which each pair carries at most one. */
export class Readings {
  readonly #rest: Rest;
  readonly #fits: (file: number, reviewer: number) => boolean;
  readonly #taken: Uint8Array;
  readonly #readers: number[][];
  readonly #read: number[][];

  /** @param fits whether a pair that is free may be; asked anew each time */
  constructor(rest: Rest, fits: (file: number, reviewer: number) => boolean) {
    this.#rest = rest;
    this.#fits = fits;
    this.#taken = new Uint8Array(rest.free.length);
    this.#readers = Array.from(rest.wanted, () => []);
    this.#read = Array.from(rest.most, () => []);
  }

  /** How many readings lack. */
  get missing(): number {
    return this.#readers.reduce((sum, readers, file) => sum + this.#rest.wanted[file]! - readers.length, 0);
  }

  of(file: number): readonly number[] {
    return this.#readers[file]!;
  }

  /** Ends the readings of these files that no longer fit. */
  drop(files: readonly number[]): void {
    for (const file of files) for (const reviewer of [...this.#readers[file]!]) if (!this.#fits(file, reviewer)) this.#end(file, reviewer);
  }

  /**
   * Gives each file what it wants, as far as all can have it at once.
   * @returns the files that still lack a reviewer, and those that could only give them one by lacking it then: empty if none lacks any
   */
  fill(): Set<number> {
    const lacking = [...this.#readers.keys()].filter((file) => {
      while (this.#readers[file]!.length < this.#rest.wanted[file]!) if (!this.#augment(file)) return true;
      return false;
    });
    return lacking.length === 0 ? new Set() : new Set(this.#search(lacking).files);
  }

  #augment(file: number): boolean {
    const { end, askedBy, givenBy } = this.#search([file]);
    if (end === null) return false;
    for (let reviewer = end; ; ) {
      const asker = askedBy[reviewer]!;
      this.#begin(asker, reviewer);
      if (asker === file) return true;
      reviewer = givenBy[asker]!;
      this.#end(asker, reviewer);
    }
  }

  /** In breadth, from files to reviewers who would fit and from these to the files that they read, until one of them can take one more. */
  #search(from: readonly number[]): { end: number | null; files: number[]; askedBy: Int32Array; givenBy: Int32Array } {
    const { most, free, wanted } = this.#rest;
    const askedBy = new Int32Array(most.length).fill(-1);
    const givenBy = new Int32Array(wanted.length).fill(-2);
    const files = [...from];
    for (const file of from) givenBy[file] = -1;
    // Grows while it is read.
    for (const file of files) {
      for (let reviewer = 0; reviewer < most.length; reviewer++) {
        const pair = file * most.length + reviewer;
        if (askedBy[reviewer] !== -1 || free[pair] === 0 || this.#taken[pair] === 1 || !this.#fits(file, reviewer)) continue;
        askedBy[reviewer] = file;
        if (this.#read[reviewer]!.length < most[reviewer]!) return { end: reviewer, files, askedBy, givenBy };
        for (const other of this.#read[reviewer]!) {
          if (givenBy[other] !== -2) continue;
          givenBy[other] = reviewer;
          files.push(other);
        }
      }
    }
    return { end: null, files, askedBy, givenBy };
  }

  #begin(file: number, reviewer: number): void {
    this.#taken[file * this.#rest.most.length + reviewer] = 1;
    this.#readers[file]!.push(reviewer);
    this.#read[reviewer]!.push(file);
  }

  #end(file: number, reviewer: number): void {
    this.#taken[file * this.#rest.most.length + reviewer] = 0;
    this.#readers[file]!.splice(this.#readers[file]!.indexOf(reviewer), 1);
    this.#read[reviewer]!.splice(this.#read[reviewer]!.indexOf(file), 1);
  }
}
