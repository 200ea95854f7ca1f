import { stringify } from "csv-stringify/sync";

import { supportAsked } from "#engines/budgeting/budgeting.ts";
import { weightKey } from "#engines/budgeting/pabulib/pabulib.ts";
import { dayOf } from "#platform/time/day.ts";
import { countingParameters, fileKind } from "../vote.ts";
import { type Member, weightOf } from "../member.ts";
import type { Poll } from "../votes.query.ts";

export interface PublishedBallot {
  readonly receipt: string;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
  /** Whose it is, in an open ballot. */
  readonly member?: number | null;
}

export interface FileContext {
  /** Whose vote it is: "Métropole Européenne de Lille". */
  readonly unit: string;
  readonly communeName: (code: string) => string | undefined;
}

const csv = (rows: readonly (readonly unknown[])[]): string => stringify(rows as unknown[][], { delimiter: ";", record_delimiter: "unix" });
const euros = (cents: number): string => (cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2));

/** A title on one line: the format ends a record at a line feed. */
const line = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The ballots of a vote as a `.pb` file (http://pabulib.org/format): without persons, in the order of their receipts, which are random. Those of
 * an open ballot carry the name and the weight of their member.
 * With `envelope`, only the projects of that part of the budget and what ballots say of them: a ballot that chose none of them is not in it.
 */
export function writeBallotFile(poll: Poll, ballots: readonly PublishedBallot[], envelope: number | null, context: FileContext): string {
  const projects = poll.projects.filter((project) => envelope === null || project.envelope === envelope);
  const kept = envelope === null ? ballots : narrowed(ballots, new Set(projects.map(({ number }) => number)));
  const inOrder = kept.toSorted((one, other) => (one.receipt < other.receipt ? -1 : 1));
  const votes = new Map<number, number>();
  const voices = voicesOf(poll, inOrder);
  for (const [at, { choices }] of inOrder.entries()) for (const number of choices) votes.set(number, (votes.get(number) ?? 0) + (voices?.[at]?.weight ?? 1));
  const rows = projects.map(({ number, cost_cents, title, category, commune_code }) => [
    number,
    euros(cost_cents),
    votes.get(number) ?? 0,
    line(title),
    line(category),
    (commune_code && context.communeName(commune_code)) ?? "",
  ]);
  return [
    "META\n",
    csv([
      ["key", "value"],
      ...metaOf(poll, { envelope, projects: projects.length, votes: inOrder.length, voices: voices ? weightOf(voices) : inOrder.length }, context),
    ]),
    "PROJECTS\n",
    csv([["project_id", "cost", "votes", "name", "category", "district"], ...rows]),
    "VOTES\n",
    csv([
      ["voter_id", "vote", ...(poll.vote.kind === "points" ? ["points"] : []), ...(voices ? voiceColumns : [])],
      ...inOrder.map(({ receipt, choices, points }, at) => [
        ...[receipt, choices.join(","), ...(points ? [points.join(",")] : [])],
        ...(voices ? [voices[at]!.name, voices[at]!.weight] : []),
      ]),
    ]),
  ].join("");
}

/** What an open ballot has beside its vote. */
const voiceColumns = ["name", "weight"];

/** The members, beside their ballots; null in a secret vote. */
function voicesOf({ vote, members }: Poll, ballots: readonly PublishedBallot[]): readonly Member[] | null {
  if (!vote.open_ballot) return null;
  const known = new Map(members.map((member) => [member.number, member]));
  return ballots.map(({ member }) => known.get(member!)!);
}

/** Points of other projects fall away with them. */
function narrowed(ballots: readonly PublishedBallot[], numbers: ReadonlySet<number>): PublishedBallot[] {
  return ballots
    .map(({ receipt, choices, points, member }) => ({
      ...{ receipt, ...(member !== undefined && { member }) },
      choices: choices.filter((number) => numbers.has(number)),
      points: points?.filter((_, at) => numbers.has(choices[at]!)) ?? null,
    }))
    .filter(({ choices }) => choices.length > 0);
}

interface Size {
  readonly envelope: number | null;
  readonly projects: number;
  readonly votes: number;
  /** What they count for together: as many, unless they are weighted. */
  readonly voices: number;
}

function metaOf({ vote, envelopes }: Poll, { envelope, projects, votes, voices }: Size, { unit }: FileContext): [string, string | number][] {
  const part = envelopes.find(({ number }) => number === envelope);
  const whole = envelope === null;
  return [
    ["description", line(vote.title)],
    ["country", "France"],
    ["unit", line(unit)],
    ...(part ? ([["subunit", line(part.name)]] satisfies [string, string][]) : []),
    ["instance", vote.slug],
    ["num_projects", projects],
    ["num_votes", votes],
    ["budget", euros(part?.amount_cents ?? vote.budget_cents)],
    ["vote_type", fileKind(vote.kind, vote.max_against)],
    ["rule", vote.parameters.rule],
    ["date_begin", dayOf(vote.opens_at)],
    ["date_end", dayOf(vote.closes_at)],
    // Limits are those of a whole ballot: a part of one may be shorter.
    ...(whole ? ([["min_length", vote.min_choices]] satisfies [string, number][]) : []),
    ...(whole && vote.max_choices ? ([["max_length", vote.max_choices]] satisfies [string, number][]) : []),
    ...(vote.kind === "knapsack" && whole ? ([["max_sum_cost", euros(vote.budget_cents)]] satisfies [string, string][]) : []),
    ...(vote.max_against === null
      ? []
      : ([
          ["min_points", -vote.points_max!],
          ["max_points", vote.points_max!],
        ] satisfies [string, number][])),
    ...(vote.kind === "points" && whole ? ([["max_sum_points", vote.points_total!]] satisfies [string, number][]) : []),
    ...thresholdOf(vote, voices),
    ...(vote.open_ballot ? ([[weightKey, "weight"]] satisfies [string, string][]) : []),
    ["language", "fr"],
    ["currency", "EUR"],
    ...(whole && vote.max_of_category !== null ? ([["max_length_per_category", vote.max_of_category]] satisfies [string, number][]) : []),
    ["comment", `beffroi vote ${vote.id}; parameters ${JSON.stringify(countingParameters(vote))}`],
  ];
}

/** The least score with which a project may win. Where ballots give points, support is counted in ballots and is no score: the comment tells it. */
function thresholdOf({ kind, parameters: { rule, threshold, eligibility = {} } }: Poll["vote"], votes: number): [string, string | number][] {
  const support = kind === "points" || kind === "ranked" ? 0 : supportAsked(eligibility, votes);
  const score = rule === "greedy-threshold" ? threshold! : "0";
  const least = Number(score) > support ? score : support;
  return least === 0 || least === "0" ? [] : [["min_project_score_threshold", least]];
}
