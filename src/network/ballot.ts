import type { College } from "./network.ts";

/**
 * By show of hands, counted in the room; in the box of budgets: secret, one voice for each member; open with names, one voice for each; open and
 * by college, each with its share.
 */
export const methods = ["hands", "secret", "members", "colleges"] as const;
export type Method = (typeof methods)[number];

/** Fewer voices would tell by themselves what each voted. */
export const leastSecretVoices = 3;

/** How long a vote in the box is open, in minutes, unless it is closed before. */
export const usualMinutes = 10;
export const mostMinutes = 7 * 24 * 60;

export const fewestCandidates = 2;
export const mostCandidates = 12;

/** As many for as against: refused at once, or after a second vote. */
export const ties = ["refused", "again"] as const;
export type Tie = (typeof ties)[number];

/** What a ballot says. */
const choices = ["for", "against", "abstained"] as const;
export type Choice = (typeof choices)[number];

/** Of a hundred, what each college counts for in a vote by colleges. */
export type Shares = Readonly<Record<College, number>>;

interface CollegeVotes {
  readonly share: number;
  readonly inFavour: number;
  readonly against: number;
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

/**
 * The exact part in favour of colleges, as a fraction without common divisor: the sum of share times for by for and against, by the shares of
 * the colleges in which somebody is for or against. 0/0 when nobody is. The database counts the same (`network.weigh`).
 */
export function weigh(counts: readonly CollegeVotes[]): { readonly weightFor: bigint; readonly weightAll: bigint } {
  let weightFor = 0n;
  let divisor = 1n;
  let weightAll = 0n;
  for (const { share, inFavour, against } of counts) {
    const said = BigInt(inFavour + against);
    if (said === 0n) continue;
    weightFor = weightFor * said + BigInt(share * inFavour) * divisor;
    divisor *= said;
    weightAll += BigInt(share);
  }
  weightAll *= divisor;
  const common = commonDivisor(weightFor, weightAll) || 1n;
  return { weightFor: weightFor / common, weightAll: weightAll / common };
}

/** Unless the meeting says otherwise. */
export const usualShares: Shares = { places: 40, leaders: 20, partners: 20, persons: 20 };

/** As form fields of a draft. */
export const shareFields = (shares: Shares): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(shares).map(([college, share]) => [`part_${college}`, String(share)]));

/** A part in favour as an exact fraction, in percent with two decimals, rounded down: 49.99 never reads 50. */
export const percentOf = ({ weightFor, weightAll }: { readonly weightFor: string; readonly weightAll: string }): number =>
  weightAll === "0" ? 0 : Number((BigInt(weightFor) * 10_000n) / BigInt(weightAll)) / 100;
