import { stringify } from "csv-stringify/sync";

import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";
import { compare, subtract } from "#engines/budgeting/election/rational.ts";
import { metaValue, type PabulibDocument } from "#engines/budgeting/pabulib/pabulib.ts";

/** Its fields, in the order in which the library of elections wants them; it knows no others (https://pabulib.org/format). */
const metaOrder = [
  ...["description", "country", "unit", "subunit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end"],
  ...["min_length", "max_length", "max_sum_cost", "min_points", "max_points", "max_sum_points", "min_project_score_threshold"],
  ...["language", "currency", "fully_funded", "comment", "max_length_per_category"],
];

type Counted = Pick<Result, "winners" | "parameters">;

interface Ballot {
  readonly voter: string;
  readonly choices: readonly string[];
  readonly points: readonly number[] | null;
}

/**
 * A counted file of ballots as the library of elections (Pabulib) takes it in: days as DD.MM.YYYY, numbered comments, who was selected, the
 * most points first. The file that was published and hashed stays as it is: this one is made of it, and of its result, at each reading.
 * `pointsTotal` is what a ballot may give in all, for ballots that give points.
 */
export function libraryFile(document: PabulibDocument, result: Counted, pointsTotal: number | null): string {
  const ballots = ballotsOf(document);
  const votes = ballots.map(({ voter, choices, points }) => [voter, choices.join(","), ...(points ? [points.join(",")] : [])]);
  return [
    "META\n",
    csv([["key", "value"], ...metaOf(document, result, ballots, pointsTotal)]),
    "PROJECTS\n",
    csv(projectsOf(document, result.winners, ballots)),
    "VOTES\n",
    csv([["voter_id", "vote", ...(document.election.ballots.points ? ["points"] : [])], ...votes]),
  ].join("");
}

const csv = (rows: readonly (readonly string[])[]): string => stringify(rows as string[][], { delimiter: ";", record_delimiter: "unix" });

/** Where ballots give points their order says nothing: the most first, as the format wants it. Ranks stay. */
function ballotsOf({ election: { ballots, projects }, voters, voteColumns }: PabulibDocument): Ballot[] {
  const at = voteColumns.filter((column) => column !== "vote" && column !== "points").indexOf("voter_id");
  return Array.from({ length: ballots.starts.length - 1 }, (_, voter) => {
    const places = Array.from({ length: ballots.starts[voter + 1]! - ballots.starts[voter]! }, (_, n) => ballots.starts[voter]! + n);
    if (ballots.points) places.sort((one, other) => ballots.points![other]! - ballots.points![one]! || one - other);
    const told = voters ? new TextDecoder().decode(voters.bytes.subarray(voters.starts[voter], voters.starts[voter + 1])).split(";")[at] : undefined;
    return {
      voter: told ?? String(voter + 1),
      choices: places.map((place) => projects[ballots.choices[place]!]!.id),
      points: ballots.points && places.map((place) => ballots.points![place]! / ballots.pointScale),
    };
  });
}

/** "2026-11-20" as "20.11.2026". */
const dayOfLibrary = (day: string) => day.split("-").reverse().join(".");

function metaOf(document: PabulibDocument, { parameters, winners }: Counted, ballots: readonly Ballot[], pointsTotal: number | null): [string, string][] {
  const { projects, budget, kind } = document.election;
  const given = (key: string) => metaValue(document, key);
  const all = projects.reduce((sum, { cost }) => sum + Number(cost.numerator) / Number(cost.denominator), 0);
  const bounded = kind === "ordinal" || kind === "cumulative" || kind === "scoring";
  const values: Record<string, string | undefined> = {
    ...Object.fromEntries(document.meta),
    rule: counts(document, ballots, winners, parameters) ? ruleOf(parameters) : "greedy-custom",
    date_begin: dayOfLibrary(given("date_begin") ?? ""),
    date_end: dayOfLibrary(given("date_end") ?? ""),
    min_length: given("min_length") ?? (bounded ? "1" : undefined),
    max_length: given("max_length") ?? (bounded ? String(projects.length) : undefined),
    max_sum_points: given("max_sum_points") ?? (pointsTotal === null ? undefined : String(pointsTotal)),
    fully_funded: all <= Number(budget.numerator) / Number(budget.denominator) ? "1" : undefined,
    comment: `#1: ${given("comment") ?? ""} #2: counted by ${JSON.stringify(parameters)}`,
    num_votes: String(ballots.length),
  };
  return metaOrder.flatMap((key): [string, string][] => (values[key] === undefined || values[key] === "" ? [] : [[key, values[key]]]));
}

/**
 * Whether a greedy rule, as the library counts it again, gives these winners: there a project that nobody supports wins when it fits, and ties
 * go by the order of the file. True of all other rules.
 */
function counts({ election }: PabulibDocument, ballots: readonly Ballot[], winners: readonly string[], { rule }: Parameters): boolean {
  if (!rule.startsWith("greedy")) return true;
  const merit = new Map(election.projects.map(({ id }) => [id, 0]));
  for (const { choices, points } of ballots) for (const [at, id] of choices.entries()) merit.set(id, merit.get(id)! + (points?.[at] ?? 1));
  let left = election.budget;
  const won: string[] = [];
  for (const { id, cost } of election.projects.toSorted((one, other) => merit.get(other.id)! - merit.get(one.id)!)) {
    const fits = compare(cost, left) <= 0;
    if (!fits && rule === "greedy-no-skip") break;
    if (fits) won.push(id);
    if (fits) left = subtract(left, cost);
  }
  return won.length === winners.length && won.every((id) => winners.includes(id));
}

/**
 * The name by which the library knows this rule and counts it again. A rule with conditions, or a completion that it does not know, is
 * "greedy-custom" or "unknown" to it: the comment tells the parameters.
 */
export function ruleOf({ rule, utility, completion = "none", comparison = "none", step = "1", eligibility, exclusions, overspend }: Parameters): string {
  const plain = overspend === undefined && (exclusions ?? []).length === 0 && Object.keys(eligibility ?? {}).length === 0 && utility !== "net";
  if (rule === "greedy" || rule === "greedy-no-skip" || rule === "greedy-threshold") return plain ? rule : "greedy-custom";
  if (rule === "greedy-density") return "greedy-custom";
  if (rule !== "equal-shares" || !plain || utility !== "cost" || step !== "1" || !["none", "add1"].includes(completion)) return "unknown";
  const raised = completion === "add1" ? "equalshares/add1" : "equalshares";
  return comparison === "satisfaction" ? `${raised}-comparison` : raised;
}

function projectsOf({ projectColumns, projectRows, election }: PabulibDocument, winners: readonly string[], ballots: readonly Ballot[]): string[][] {
  const column = (name: string, row: readonly string[]) => row[projectColumns.indexOf(name)] ?? "";
  const points = election.ballots.points !== null;
  const optional = ["category", "district"].filter((name) => projectRows.every((row) => column(name, row) !== ""));
  const columns = ["project_id", "cost", "votes", ...(points ? ["score"] : []), "name", ...optional.slice(0, 1), "selected", ...optional.slice(1)];
  const score = (id: string) => ballots.reduce((sum, { choices, points }) => sum + (points?.[choices.indexOf(id)] ?? 0), 0);
  const cellOf = (name: string, row: readonly string[]): string => {
    const id = column("project_id", row);
    if (name === "selected") return winners.includes(id) ? "1" : "0";
    if (name === "score") return String(score(id));
    // A comma would make two categories of one.
    return name === "category" ? column(name, row).replaceAll(",", " ") : column(name, row);
  };
  return [columns, ...projectRows.map((row) => columns.map((name) => cellOf(name, row)))];
}
