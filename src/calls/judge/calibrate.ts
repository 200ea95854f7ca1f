import type { RankedApplication, RankRules } from "./rank.ts";

/** Who read, in the order of the reviews. */
export interface FileReading extends RankedApplication {
  readonly readers: readonly string[];
}

/** A reader of fewer files is taken as they are: chance would say more of them than severity. */
export const leastRead = 3;

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Scores as they would be if readers were as severe as each other, in hundredths of the best possible, by number of the file: from each review is
 * taken by how far the mean of its reader, over the files that they read of this call, lies from the mean of all reviews; then the mean of the
 * reviews of a file, within 0 and 100. It is read beside the score and ranks nothing: it supposes that readers were given files that are worth the
 * same on average.
 */
export function centred(files: readonly FileReading[], { criteria, scale }: Pick<RankRules, "criteria" | "scale">): ReadonlyMap<number, number> {
  const best = scale * criteria.reduce((sum, { weight }) => sum + weight, 0);
  const given = files.flatMap(({ number, reviews, corrections, readers }) =>
    reviews.map((review, at) => ({
      number,
      reader: readers[at]!,
      percent: (review.reduce((sum, points, of) => sum + (corrections[of] ?? points) * criteria[of]!.weight, 0) * 100) / best,
    })),
  );
  if (given.length === 0) return new Map();
  const all = mean(given.map(({ percent }) => percent));
  const shifts = new Map(
    [...Map.groupBy(given, ({ reader }) => reader)].map(([reader, own]) => [
      reader,
      own.length < leastRead ? 0 : mean(own.map(({ percent }) => percent)) - all,
    ]),
  );
  const byFile = Map.groupBy(given, ({ number }) => number);
  return new Map(
    [...byFile].map(([number, own]) => {
      const score = mean(own.map(({ percent, reader }) => percent - shifts.get(reader)!));
      return [number, Math.round(Math.min(100, Math.max(0, score)) * 10) / 10];
    }),
  );
}
