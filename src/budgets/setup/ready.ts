import { type Election, findFault } from "#engines/budgeting/budgeting.ts";
import { mostVoices } from "../member.ts";
import { type Parameters, pabulibKind, type BallotKind } from "../vote.ts";

/** What still keeps a draft from being announced. */
export type Gap =
  | "no_project"
  | "one_project"
  | "rule"
  | "tie"
  | "nothing_affordable"
  | "too_dear"
  | "ranks"
  | "borda_short"
  | "min_choices"
  | "limits_tight"
  | "envelope_missing"
  | "envelopes_over"
  | "envelope_empty"
  | "all_affordable"
  | "exclusions"
  | "no_members"
  | "members_heavy"
  | "bureau";

interface VoteDraft {
  readonly vote: {
    readonly kind: BallotKind;
    readonly budget_cents: number;
    readonly min_choices: number;
    readonly max_choices: number | null;
    readonly max_of_category: number | null;
    readonly max_of_commune: number | null;
    readonly max_against: number | null;
    readonly parameters: Parameters;
    readonly open_ballot: boolean;
  };
  readonly members: readonly { readonly weight: number }[];
  readonly projects: readonly {
    readonly number: number;
    readonly cost_cents: number;
    readonly envelope: number | null;
    readonly category: string;
    readonly commune_code: string | null;
  }[];
  readonly envelopes: readonly {
    readonly number: number;
    readonly amount_cents: number;
    readonly max_choices: number | null;
    readonly district: boolean;
  }[];
}

const total = (cents: readonly number[]) => cents.reduce((sum, one) => sum + one, 0);

/** In the order in which the set-up pages ask. "all_affordable" would make of the vote a formality. */
export function gapsOf({ vote, projects, envelopes, members }: VoteDraft): Gap[] {
  const amountOf = (envelope: number | null) => envelopes.find(({ number }) => number === envelope)?.amount_cents ?? vote.budget_cents;
  const gaps: [Gap, boolean][] = [
    ["no_project", projects.length === 0],
    ["one_project", projects.length === 1],
    ["min_choices", projects.length > 0 && projects.length < vote.min_choices],
    ["limits_tight", projects.length >= vote.min_choices && Math.min(roomOf(vote, projects), roomOfParts(envelopes, projects)) < vote.min_choices],
    ["nothing_affordable", projects.length > 0 && projects.every(({ cost_cents, envelope }) => cost_cents > amountOf(envelope))],
    ["too_dear", projects.some(({ cost_cents, envelope }) => cost_cents > amountOf(envelope))],
    ["all_affordable", projects.length > 1 && envelopes.length === 0 && total(projects.map(({ cost_cents }) => cost_cents)) <= vote.budget_cents],
    ["envelope_missing", envelopes.length > 0 && projects.some(({ envelope }) => envelope === null)],
    ["envelope_empty", envelopes.some(({ number }) => !projects.some(({ envelope }) => envelope === number))],
    ["envelopes_over", total(envelopes.map(({ amount_cents }) => amount_cents)) > vote.budget_cents],
    ["exclusions", (vote.parameters.exclusions ?? []).some((group) => !ofOnePart(group, projects))],
    [
      "rule",
      findFault(emptyElection(vote.kind), { ...vote.parameters, seed: "lot" }) !== null || (vote.max_against !== null && vote.parameters.utility !== "net"),
    ],
    ["ranks", vote.kind === "ranked" && vote.parameters.rule === "equal-shares" && vote.parameters.utility === undefined],
    ["borda_short", vote.parameters.utility === "borda" && mayBeShort(vote, projects.length)],
    ["no_members", vote.open_ballot && members.length < 2],
    ["members_heavy", total(members.map(({ weight }) => weight)) > mostVoices],
    // Without the lot or the number at the end, two projects may come out equal and the count would stop there.
    ["tie", !["lot", "id"].includes(vote.parameters.tie?.at(-1) ?? "")],
  ];
  return gaps.flatMap(([gap, found]) => (found ? [gap] : []));
}

/** How many projects the fullest ballot can hold by the limit of themes, or by that of communes: the smaller. */
function roomOf({ max_of_category, max_of_commune }: VoteDraft["vote"], projects: VoteDraft["projects"]): number {
  const room = (groups: readonly (string | null)[], most: number) =>
    total([...Map.groupBy(groups, (group) => group)].map(([group, all]) => (group === null ? all.length : Math.min(all.length, most))));
  return Math.min(
    room(
      projects.map(({ category }) => category),
      max_of_category ?? Number.POSITIVE_INFINITY,
    ),
    room(
      projects.map(({ commune_code }) => commune_code),
      max_of_commune ?? Number.POSITIVE_INFINITY,
    ),
  );
}

/** The same by the limits of the parts: those of the whole town, and the roomiest district. */
function roomOfParts(envelopes: VoteDraft["envelopes"], projects: VoteDraft["projects"]): number {
  const room = ({ number, max_choices }: VoteDraft["envelopes"][number]) =>
    Math.min(projects.filter(({ envelope }) => envelope === number).length, max_choices ?? Number.POSITIVE_INFINITY);
  const [districts, others] = [envelopes.filter(({ district }) => district), envelopes.filter(({ district }) => !district)];
  const homeless = projects.filter(({ envelope }) => envelope === null).length;
  return homeless + total(others.map(room)) + Math.max(0, ...districts.map(room));
}

/** Only what competes for the same money can exclude one another. */
function ofOnePart(group: readonly string[], projects: VoteDraft["projects"]): boolean {
  const named = projects.filter(({ number }) => group.includes(String(number)));
  return named.length === group.length && new Set(named.map(({ envelope }) => envelope)).size === 1;
}

/** Whether one ballot may rank fewer projects than another, or a single one: plain Borda takes from it what it says. */
const mayBeShort = ({ min_choices, max_choices }: VoteDraft["vote"], projects: number): boolean =>
  min_choices < 2 || (min_choices !== max_choices && min_choices < projects);

/** As the engine sees a vote of that kind, without a ballot. */
export function emptyElection(kind: BallotKind): Election {
  const points = kind === "points" ? new Float64Array(0) : null;
  return {
    kind: pabulibKind[kind],
    budget: { numerator: 1n, denominator: 1n },
    projects: [],
    ballots: { starts: new Uint32Array(1), choices: new Uint32Array(0), points, pointScale: 1 },
    voters: 0,
  };
}
