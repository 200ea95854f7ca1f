import type { Parameters } from "#engines/budgeting/budgeting.ts";

const voteStates = ["draft", "announced", "counted", "sealed", "cancelled"] as const;
type VoteState = (typeof voteStates)[number];

/** What the state and the database's clock say together (budgets.phase): "open" and "closed" are instants, not states. */
export type Phase = VoteState | "open" | "closed";

export const ballotKinds = ["approval", "knapsack", "points", "ranked"] as const;
export type BallotKind = (typeof ballotKinds)[number];

/** What ties somebody to the metropolis. "attested_residence" is proved to an agent or by post; the others are declared. */
export const ties = ["attested_residence", "residence", "work", "study"] as const;
export type Tie = (typeof ties)[number];

/** What makes a voter, beside the tie that they declare or have attested. */
export const electorKinds = ["declared", "list", "codes", "franceconnect"] as const;
/** "voices": the list of an assembly, whose votes another room begins (assembly/). */
export type ElectorKind = (typeof electorKinds)[number] | "voices";

export type Channel = "web" | "kiosk" | "paper";

/** Limits of a ballot, as the vote sets them. The database upholds them (budgets.ballot_fault); pages say them before. */
export interface Limits {
  readonly kind: BallotKind;
  readonly budgetCents: number;
  readonly minChoices: number;
  readonly maxChoices: number | null;
  /** The most projects of one theme, and in one commune. */
  readonly maxOfCategory: number | null;
  readonly maxOfCommune: number | null;
  readonly pointsTotal: number | null;
  readonly pointsMax: number | null;
  /** The most projects that may have points below zero; null: none. */
  readonly maxAgainst: number | null;
  readonly envelopes: readonly Part[];
}

interface Part {
  readonly number: number;
  readonly amountCents: number;
  /** The most projects of it on a ballot; null: no limit. */
  readonly maxChoices: number | null;
  /** Of these parts a ballot names projects of one at most. */
  readonly district: boolean;
}

export interface Choosable {
  readonly number: number;
  readonly costCents: number;
  readonly envelope: number | null;
  readonly category: string;
  readonly commune: string | null;
}

/** Numbers of projects: ascending, or best first when they are ranked. `points` runs beside, for points only. */
export interface Choice {
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
}

/** Names of the database's refusals. */
const faults = [
  "ballot_projects",
  "ballot_too_few",
  "ballot_too_many",
  "ballot_over_category",
  "ballot_over_commune",
  "ballot_over_part",
  "ballot_two_districts",
  "ballot_points",
  "ballot_points_total",
  "ballot_against",
  "ballot_order",
  "ballot_over_budget",
  "ballot_over_envelope",
  // Too many ballots of one voter wait in the urn: none of the limits that a page can ask before.
  "ballot_too_often",
] as const;
export type Fault = (typeof faults)[number];

export const isFault = (name: unknown): name is Fault => faults.includes(name as Fault);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Whether more than the most belong to one theme, or one commune; what belongs to none is not limited. */
function isCrowded(chosen: readonly Choosable[], by: "category" | "commune", most: number | null): boolean {
  const groups = chosen.map((project) => project[by]);
  return most !== null && groups.some((one) => one !== null && groups.filter((other) => other === one).length > most);
}

function pointsFaultOf({ pointsMax, pointsTotal, maxAgainst }: Limits, points: readonly number[], choices: number): Fault | null {
  const least = maxAgainst === null ? 1 : -pointsMax!;
  const allowed = (one: number) => Number.isInteger(one) && one !== 0 && one >= least && one <= pointsMax!;
  if (points.length !== choices || !points.every(allowed)) return "ballot_points";
  const [given, against] = [points.filter((one) => one > 0), points.filter((one) => one < 0).length];
  if (sum(given) > pointsTotal!) return "ballot_points_total";
  return against > 0 && (against > maxAgainst! || against >= given.length) ? "ballot_against" : null;
}

/** The same question as budgets.ballot_fault, asked before: null when the ballot may enter. A test compares both on random ballots. */
export function faultOf(limits: Limits, projects: readonly Choosable[], { choices, points }: Choice): Fault | null {
  const chosen = projects.filter(({ number }) => choices.includes(number));
  if (chosen.length !== choices.length) return "ballot_projects";
  if (choices.length < limits.minChoices) return "ballot_too_few";
  if (limits.maxChoices !== null && choices.length > limits.maxChoices) return "ballot_too_many";
  if (isCrowded(chosen, "category", limits.maxOfCategory)) return "ballot_over_category";
  if (isCrowded(chosen, "commune", limits.maxOfCommune)) return "ballot_over_commune";
  const inPart = (part: Part) => chosen.filter(({ envelope }) => envelope === part.number).length;
  if (limits.envelopes.some((part) => part.maxChoices !== null && inPart(part) > part.maxChoices)) return "ballot_over_part";
  if (limits.envelopes.filter((part) => part.district && inPart(part) > 0).length > 1) return "ballot_two_districts";
  if ((limits.kind === "points") !== (points !== null)) return "ballot_points";
  if (limits.kind !== "ranked" && choices.some((number, at) => at > 0 && number < choices[at - 1]!)) return "ballot_order";
  const wrong = points && pointsFaultOf(limits, points, choices.length);
  if (wrong) return wrong;
  if (limits.kind !== "knapsack") return null;
  if (sum(chosen.map(({ costCents }) => costCents)) > limits.budgetCents) return "ballot_over_budget";
  const over = limits.envelopes.some(
    ({ number, amountCents }) => sum(chosen.filter(({ envelope }) => envelope === number).map(({ costCents }) => costCents)) > amountCents,
  );
  return over ? "ballot_over_envelope" : null;
}

/** The kind of the published file (Pabulib): a knapsack is an approval ballot bounded by cost. */
export const pabulibKind = { approval: "approval", knapsack: "approval", points: "cumulative", ranked: "ordinal" } as const satisfies Record<
  BallotKind,
  string
>;

/** How a published file names the kind of its ballots: the format has no points below zero but in a scoring. */
export const fileKind = (kind: BallotKind, maxAgainst: number | null) => (maxAgainst === null ? pabulibKind[kind] : "scoring");

/**
 * What the engine is given to count a vote. Ranked votes say since then which points their ranks give; those announced before counted
 * k−1…0 under equal shares, and keep it.
 */
export function countingParameters({ kind, parameters, seed }: { kind: BallotKind; parameters: Parameters; seed: string | null }): Parameters {
  const silent = kind === "ranked" && parameters.rule === "equal-shares" && parameters.utility === undefined;
  return { ...parameters, ...(silent && { utility: "borda" as const }), ...(seed !== null && { seed }) };
}

export type { Parameters };
