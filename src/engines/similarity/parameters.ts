export interface SimilarityParameters {
  /** Two words that look less alike than this say nothing, 0 to 1. */
  readonly closeEnough: number;
  /** What closeness is raised to before it counts. */
  readonly closenessPower: number;
  /** How much a title pays for being longer than the one asked: score × (asked ÷ length) to this power. 0: nothing. */
  readonly lengthPower: number;
  /** What a text gains by having in its body only what the question has in its title. 1: as much. */
  readonly inBody: number;
  /** What the body of the question weighs in all, at most, to its title. */
  readonly ofBody: number;
}

/**
 * The first three were chosen on one half of a consultation's documents; `npm run bench:similarity` reports both halves. The last two are not
 * measured but meant: words found in bodies alone make a text related, not the same; an equal title alone makes it the same (1 ÷ 1.4 > 0.7).
 */
export const chosen: SimilarityParameters = { closeEnough: 0.5, closenessPower: 2, lengthPower: 0.35, inBody: 0.5, ofBody: 0.4 };
