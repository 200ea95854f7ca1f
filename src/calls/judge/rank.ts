import type { Bonus, Criterion, Quota, Rules } from "../call.ts";

/** What the ranking is made of: nothing of it tells who judged. */
export interface RankedApplication {
  readonly number: number;
  readonly commune: string;
  readonly askedCents: number;
  /** Of each review the points by criterion, in the order of the criteria. */
  readonly reviews: readonly (readonly number[])[];
  /** Points of a criterion that an accepted appeal put in the place of all that were given; null: as they were given. */
  readonly corrections: readonly (number | null)[];
  /** Its place lies in a priority neighbourhood; absent: not, or nothing depends on it. */
  readonly neighbourhood?: boolean | undefined;
}

/** Files that were published before a bonus was known say nothing of it, and give none. */
export type RankRules = Pick<Rules, "criteria" | "scale" | "threshold" | "quota"> & { readonly bonus?: Bonus | null | undefined };

const outcomes = ["granted", "reserve", "below", "unjudged"] as const;
/** `below`: under the threshold; `unjudged`: no review has come. */
export type Outcome = (typeof outcomes)[number];

export interface Place {
  readonly number: number;
  /** From 1; null for what is not ranked. */
  readonly rank: number | null;
  /** Hundredths of the best possible, as a fraction of whole numbers. */
  readonly score: { readonly points: number; readonly of: number };
  /** Hundredths of the best possible that the rules add; absent: none. */
  readonly bonus?: number | undefined;
  readonly outcome: Outcome;
  /** Taken by the share for some communes. */
  readonly byQuota: boolean;
}

/** The points of a review, those of accepted appeals instead of its own. */
const corrected = (review: readonly number[], corrections: readonly (number | null)[]) => review.map((points, at) => corrections[at] ?? points);

function scoreOf({ reviews, corrections }: RankedApplication, { criteria, scale }: RankRules): Place["score"] {
  const points = reviews.reduce((total, review) => total + corrected(review, corrections).reduce((sum, one, at) => sum + one * criteria[at]!.weight, 0), 0);
  return { points, of: reviews.length * scale * criteria.reduce((sum, { weight }) => sum + weight, 0) };
}

/** What the rules add to its score, in hundredths of the best possible, never beyond their ceiling. */
function bonusOf({ commune, neighbourhood }: RankedApplication, { bonus }: RankRules): number {
  if (!bonus) return 0;
  const given = (bonus.communes.includes(commune) ? bonus.ofCommune : 0) + (neighbourhood ? bonus.ofNeighbourhood : 0);
  return Math.min(given, bonus.most);
}

/** Points of one criterion over all reviews of a file. */
const pointsOf = ({ reviews, corrections }: RankedApplication, at: number) => reviews.reduce((sum, review) => sum + corrected(review, corrections)[at]!, 0);

/** Criteria by weight, the heaviest first, equals in their order: by them ties are broken. */
const byWeight = (criteria: readonly Criterion[]) => criteria.map((_, at) => at).toSorted((a, b) => criteria[b]!.weight - criteria[a]!.weight || a - b);

/**
 * Best first: the mean of the weighted points and the bonus, compared as fractions; of equals the better in the heaviest criterion, then in the next; then
 * who asks for less; then the lower number. The order of the list does not count.
 */
function compare(rules: RankRules): (one: RankedApplication, other: RankedApplication) => number {
  const order = byWeight(rules.criteria);
  return (one, other) => {
    const [a, b] = [scoreOf(one, rules), scoreOf(other, rules)];
    const byScore = (b.points * 100 + bonusOf(other, rules) * b.of) * a.of - (a.points * 100 + bonusOf(one, rules) * a.of) * b.of;
    if (byScore !== 0) return byScore;
    for (const at of order) {
      const difference = pointsOf(other, at) * one.reviews.length - pointsOf(one, at) * other.reviews.length;
      if (difference !== 0) return difference;
    }
    return one.askedCents - other.askedCents || one.number - other.number;
  };
}

/**
 * The ranking by the published rule, and whom the envelope reaches. Who is below the threshold is so by the points of readers alone. First the share for some communes goes to their files in the order of the
 * ranking, then what is left of all to the others. In each round the first that does not fit ends it: nobody is overtaken for being cheaper.
 */
export function rank(files: readonly RankedApplication[], rules: RankRules, envelopeCents: number): Place[] {
  const judged = files.filter(({ reviews }) => reviews.length > 0);
  const reaches = (file: RankedApplication) => {
    const { points, of } = scoreOf(file, rules);
    return points * 100 >= rules.threshold * of;
  };
  const ranked = judged.filter(reaches).toSorted(compare(rules));
  const { taken, byQuota } = take(ranked, rules.quota, envelopeCents);
  const place = (file: RankedApplication, outcome: Outcome, at: number | null): Place => {
    const bonus = file.reviews.length > 0 ? bonusOf(file, rules) : 0;
    return { number: file.number, rank: at, score: scoreOf(file, rules), ...(bonus > 0 && { bonus }), outcome, byQuota: byQuota.has(file.number) };
  };
  return [
    ...ranked.map((file, at) => place(file, taken.has(file.number) ? "granted" : "reserve", at + 1)),
    ...judged
      .filter((file) => !reaches(file))
      .toSorted(compare(rules))
      .map((file) => place(file, "below", null)),
    ...files
      .filter(({ reviews }) => reviews.length === 0)
      .toSorted((a, b) => a.number - b.number)
      .map((file) => place(file, "unjudged", null)),
  ];
}

function take(ranked: readonly RankedApplication[], quota: Quota | null, envelopeCents: number): { taken: Set<number>; byQuota: Set<number> } {
  const taken = new Set<number>();
  const round = (files: readonly RankedApplication[], room: number): number => {
    let left = room;
    for (const { number, askedCents } of files) {
      if (askedCents > left) break;
      taken.add(number);
      left -= askedCents;
    }
    return room - left;
  };
  const share = quota ? Math.floor((envelopeCents * quota.percent) / 100) : 0;
  const spent = quota
    ? round(
        ranked.filter(({ commune }) => quota.communes.includes(commune)),
        share,
      )
    : 0;
  const byQuota = new Set(taken);
  round(
    ranked.filter(({ number }) => !taken.has(number)),
    envelopeCents - spent,
  );
  return { taken, byQuota };
}

/** Hundredths of the best possible, to one tenth; null where nothing was given. */
export const percentOf = ({ points, of }: Place["score"]): number | null => (of === 0 ? null : Math.round((points * 1000) / of) / 10);

export interface Spread {
  readonly number: number;
  /** Hundredths of the best possible that each review gave, the lowest and the highest. */
  readonly low: number;
  readonly high: number;
}

/** How far reviews of one file lie apart, the furthest first: what a committee talks of. */
export function spreads(files: readonly RankedApplication[], rules: RankRules): Spread[] {
  const best = rules.scale * rules.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return files
    .filter(({ reviews }) => reviews.length > 1)
    .map(({ number, reviews }) => {
      const each = reviews.map((review) => Math.round((review.reduce((sum, points, at) => sum + points * rules.criteria[at]!.weight, 0) * 100) / best));
      return { number, low: Math.min(...each), high: Math.max(...each) };
    })
    .toSorted((a, b) => b.high - b.low - (a.high - a.low) || a.number - b.number);
}

/** What is published: rules, files and what came of them. */
export interface RankingFile {
  readonly call: string;
  readonly edition: number;
  readonly rules: RankRules;
  readonly envelopeCents: number;
  readonly files: readonly RankedApplication[];
  readonly places: readonly Place[];
}

export const writeRanking = (file: RankingFile): string => `${JSON.stringify(file, null, 1)}\n`;

/** Which places of a published file are not those that its own rules and files give; empty: it is right. */
export function recompute(file: RankingFile): number[] {
  const again = rank(file.files, file.rules, file.envelopeCents);
  const same = (one: Place, other: Place | undefined) => JSON.stringify(one) === JSON.stringify(other);
  return again.filter((one, at) => !same(one, file.places[at])).map(({ number }) => number);
}

export interface RankMove {
  readonly number: number;
  readonly from: { readonly rank: number | null; readonly outcome: Outcome };
  readonly to: { readonly rank: number | null; readonly outcome: Outcome };
}

/** What an appeal moved. */
export function movesBetween(before: readonly Place[], after: readonly Place[]): RankMove[] {
  return after.flatMap(({ number, rank: to, outcome }) => {
    const old = before.find((one) => one.number === number);
    if (!old || (old.rank === to && old.outcome === outcome)) return [];
    return [{ number, from: { rank: old.rank, outcome: old.outcome }, to: { rank: to, outcome } }];
  });
}
