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
export type ElectorKind = (typeof electorKinds)[number];

export type Channel = "web" | "kiosk" | "paper";

/** Limits of a ballot, as the vote sets them. The database upholds them (budgets.ballot_fault); pages say them before. */
export interface Limits {
  readonly kind: BallotKind;
  readonly budgetCents: number;
  readonly minChoices: number;
  readonly maxChoices: number | null;
  readonly pointsTotal: number | null;
  readonly pointsMax: number | null;
  readonly envelopes: readonly { readonly number: number; readonly amountCents: number }[];
}

export interface Choosable {
  readonly number: number;
  readonly costCents: number;
  readonly envelope: number | null;
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
  "ballot_points",
  "ballot_points_total",
  "ballot_order",
  "ballot_over_budget",
  "ballot_over_envelope",
  // Too many ballots of one voter wait in the urn: none of the limits that a page can ask before.
  "ballot_too_often",
] as const;
export type Fault = (typeof faults)[number];

export const isFault = (name: unknown): name is Fault => faults.includes(name as Fault);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The same question as budgets.ballot_fault, asked before: null when the ballot may enter. A test compares both on random ballots. */
export function faultOf(limits: Limits, projects: readonly Choosable[], { choices, points }: Choice): Fault | null {
  const chosen = projects.filter(({ number }) => choices.includes(number));
  if (chosen.length !== choices.length) return "ballot_projects";
  if (choices.length < limits.minChoices) return "ballot_too_few";
  if (limits.maxChoices !== null && choices.length > limits.maxChoices) return "ballot_too_many";
  if ((limits.kind === "points") !== (points !== null)) return "ballot_points";
  if (limits.kind !== "ranked" && choices.some((number, at) => at > 0 && number < choices[at - 1]!)) return "ballot_order";
  if (points) {
    if (points.length !== choices.length || points.some((one) => !Number.isInteger(one) || one < 1 || one > limits.pointsMax!)) return "ballot_points";
    if (sum(points) > limits.pointsTotal!) return "ballot_points_total";
  }
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

/**
 * What the engine is given to count a vote. Ranked votes say since then which points their ranks give; those announced before counted
 * k−1…0 under equal shares, and keep it.
 */
export function countingParameters({ kind, parameters, seed }: { kind: BallotKind; parameters: Parameters; seed: string | null }): Parameters {
  const silent = kind === "ranked" && parameters.rule === "equal-shares" && parameters.utility === undefined;
  return { ...parameters, ...(silent && { utility: "borda" as const }), ...(seed !== null && { seed }) };
}

export type { Parameters };
