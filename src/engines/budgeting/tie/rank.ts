import { sha256 } from "./sha256.ts";
import { compare, type Rational } from "../election/rational.ts";

/**
 * How projects that come out equal are ordered: the first rule of the list that tells them apart decides.
 * `cost` lowest first · `highest-cost` · `votes` most first · `id` ascending by UTF-16 code unit (the order of `<`) ·
 * `lot` by the lot drawn from the seed.
 */
export type TieRule = "cost" | "highest-cost" | "votes" | "id" | "lot";

interface Contender {
  readonly id: string;
  readonly cost: Rational;
  readonly votes: number;
}

/**
 * The lot of a project: SHA-256 of `seed`, a colon and the project's id; the smallest comes first. Anyone can redo it
 * (`printf '%s' 'SEED:ID' | sha256sum`), and nobody can choose it once the seed is published before the count.
 */
export const lot = (seed: string, id: string): string => sha256(`${seed}:${id}`);

const ascending = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each project's place in the order of the tie rules; projects that the rules do not tell apart share a place. */
export function tieRanks(projects: readonly Contender[], rules: readonly TieRule[], seed: string): Uint32Array {
  const lots = rules.includes("lot") ? projects.map((project) => lot(seed, project.id)) : [];
  const orders: Record<TieRule, (a: number, b: number) => number> = {
    cost: (a, b) => compare(projects[a]!.cost, projects[b]!.cost),
    "highest-cost": (a, b) => compare(projects[b]!.cost, projects[a]!.cost),
    votes: (a, b) => projects[b]!.votes - projects[a]!.votes,
    id: (a, b) => ascending(projects[a]!.id, projects[b]!.id),
    lot: (a, b) => ascending(lots[a]!, lots[b]!),
  };
  const order = (a: number, b: number) => rules.reduce((sign, rule) => sign || orders[rule](a, b), 0);
  const sorted = projects.map((_, index) => index).sort(order);
  const ranks = new Uint32Array(projects.length);
  for (let i = 1; i < sorted.length; i++) {
    ranks[sorted[i]!] = order(sorted[i - 1]!, sorted[i]!) === 0 ? ranks[sorted[i - 1]!]! : i;
  }
  return ranks;
}

/** A tie that the rules of the election leave open: somebody must decide, so nothing is counted further. */
export class UnbrokenTie {
  readonly projects: readonly number[];
  constructor(projects: readonly number[]) {
    this.projects = projects;
  }
}

/** Those of the tied projects that share the first place in the order of the tie rules. */
export function firstOf(tied: readonly number[], ranks: Uint32Array): number[] {
  const best = tied.reduce((least, project) => Math.min(least, ranks[project]!), Number.POSITIVE_INFINITY);
  return tied.filter((project) => ranks[project] === best);
}

/** The first of the tied projects in the order of the tie rules. @throws UnbrokenTie when two of them share that place. */
export function breakTie(tied: readonly number[], ranks: Uint32Array): number {
  const first = firstOf(tied, ranks);
  if (first.length > 1) throw new UnbrokenTie(first);
  return first[0]!;
}
