/** What a juror gave on one proposal: a score for each criterion. */
export interface ScoredSheet {
  readonly proposalId: string;
  readonly juror: number;
  readonly scores: Readonly<Record<string, number>>;
}

interface RankedBy {
  readonly criteria: readonly { readonly id: string; readonly weight: number }[];
  /** Scores go from 0 to this. */
  readonly top: number;
  /** Fewer sheets than this rank nothing. */
  readonly quorum: number;
}

export interface Candidate {
  readonly id: string;
  readonly number: number;
}

export interface RankedProposal {
  readonly proposalId: string;
  readonly number: number;
  /** 1 is best; equal marks share a rank. Null below the quorum. */
  readonly rank: number | null;
  readonly sheets: number;
  /** Of 100, on all sheets: the mean, its standard deviation (population), the lowest and the highest. Null without a sheet. */
  readonly mean: number | null;
  readonly deviation: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

interface Tally extends Candidate {
  readonly n: number;
  /** Sum of the weighted points of its sheets, and of their squares. */
  readonly sum: number;
  readonly squares: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Ranks proposals by the mean of their sheets, each the sum of scores times weights. Sums are whole numbers and are compared as fractions:
 * two equal means are equal. Of equals the one on which jurors agree more (smaller variance) is listed first, then the smaller number;
 * they share the rank. Below the quorum there is no rank; those come last.
 */
export function rankProposals(candidates: readonly Candidate[], sheets: readonly ScoredSheet[], by: RankedBy): RankedProposal[] {
  const full = by.criteria.reduce((sum, { weight }) => sum + weight * by.top, 0);
  const bySheet = Map.groupBy(sheets, ({ proposalId }) => proposalId);
  const tallies = candidates.map((one) =>
    tally(
      one,
      (bySheet.get(one.id) ?? []).map((sheet) => pointsOf(sheet, by)),
    ),
  );
  const ranked = tallies.filter(({ n }) => n >= by.quorum && n > 0).sort(compare);
  const rest = tallies.filter((one) => !ranked.includes(one)).sort((a, b) => a.number - b.number);
  let rank = 0;
  const placed = ranked.map((one, at) => {
    const before = ranked[at - 1];
    if (!before || compareMeans(before, one) !== 0) rank = at + 1;
    return describe(one, rank, full);
  });
  return [...placed, ...rest.map((one) => describe(one, null, full))];
}

/** Of one sheet: scores times weights. */
export const pointsOf = ({ scores }: Pick<ScoredSheet, "scores">, { criteria }: Pick<RankedBy, "criteria">): number =>
  criteria.reduce((sum, { id, weight }) => sum + weight * (scores[id] ?? 0), 0);

function tally({ id, number }: Candidate, points: readonly number[]): Tally {
  const sum = points.reduce((all, one) => all + one, 0);
  const squares = points.reduce((all, one) => all + one * one, 0);
  return { id, number, n: points.length, sum, squares, least: Math.min(...points), most: Math.max(...points) };
}

const compareMeans = (a: Tally, b: Tally): number => b.sum * a.n - a.sum * b.n;
/** n² times the variance: a whole number. */
const spread = ({ n, sum, squares }: Tally): number => n * squares - sum * sum;
const compare = (a: Tally, b: Tally): number => compareMeans(a, b) || spread(a) * b.n * b.n - spread(b) * a.n * a.n || a.number - b.number;

function describe(one: Tally, rank: number | null, full: number): RankedProposal {
  const { id, number, n } = one;
  const of100 = (points: number) => (n === 0 ? null : (100 * points) / full);
  return {
    proposalId: id,
    number,
    rank,
    sheets: n,
    mean: of100(one.sum / n),
    deviation: of100(Math.sqrt(Math.max(0, spread(one))) / n),
    least: of100(one.least),
    most: of100(one.most),
  };
}
