/**
 * What a participatory-budget count starts from: projects with costs, and ballots without persons.
 * Money is an exact rational; ballots are packed so that a million of them fit in memory.
 */

/** An exact rational number, lowest terms, denominator > 0. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export type BallotKind = "approval" | "choose-1" | "cumulative" | "scoring" | "ordinal";

export interface Project {
  readonly id: string;
  /** In currency units of the election. */
  readonly cost: Rational;
  readonly name: string;
  readonly categories: readonly string[];
  readonly districts: readonly string[];
  /** What the file printed of a previous count, when it did. */
  readonly printed: { readonly votes?: string; readonly score?: string; readonly selected?: "0" | "1" | "2" | "3" };
}

/**
 * Ballots in compressed rows: voter v chose `choices[starts[v]] … choices[starts[v + 1] - 1]` (indices into `projects`,
 * each at most once, in the order of the ballot; for ordinal ballots that order is the preference, best first).
 * `points` runs beside `choices` for cumulative and scoring ballots (exact decimals scaled by `pointScale`).
 */
export interface Ballots {
  readonly starts: Uint32Array;
  readonly choices: Uint32Array;
  readonly points: Float64Array | null;
  /** The integer in `points` is the printed number times this (1 when points are whole). */
  readonly pointScale: number;
  /** How often each ballot counts, a whole number from 1; absent when each counts once. */
  readonly weights?: Float64Array;
}

export interface Election {
  readonly kind: BallotKind;
  readonly budget: Rational;
  readonly projects: readonly Project[];
  readonly ballots: Ballots;
  /** How many voters there are: a ballot of weight *w* stands for *w* voters who cast the same, under every rule. */
  readonly voters: number;
}
