import { setImmediate } from "node:timers/promises";
import { stringify } from "csv-stringify/sync";

import type { Parameters, Result } from "#engines/budgeting/budgeting.ts";
import { compare, subtract } from "#engines/budgeting/election/rational.ts";
import { createPabulibReader, metaValue, type PabulibDocument } from "#engines/budgeting/pabulib/pabulib.ts";

/** Its fields, in the order in which the library of elections wants them; it knows no others (https://pabulib.org/format). */
const metaOrder = [
  ...["description", "country", "unit", "subunit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end"],
  ...["min_length", "max_length", "max_sum_cost", "min_points", "max_points", "max_sum_points", "min_project_score_threshold"],
  ...["language", "currency", "fully_funded", "comment", "max_length_per_category"],
];

type CountedResult = Pick<Result, "winners" | "parameters">;

interface Ballot {
  readonly voter: string;
  readonly choices: readonly string[];
  readonly points: readonly number[] | null;
  /** How many ballots it stands for. */
  readonly weight: number;
}

/** Support of each project, by id: points where ballots give them, else ballots. */
type Support = ReadonlyMap<string, number>;

/**
 * A counted file of ballots as the library of elections (Pabulib) takes it in, piece by piece: days as DD.MM.YYYY, numbered comments, who was
 * selected, the most points first. The file that was published and hashed stays as it is: this one is made of it, and of its result, at each
 * reading. `pointsTotal` is what a ballot may give in all, for ballots that give points. The format knows no weights: a ballot of weight w, which
 * counts as w that say the same, stands there w times, without its name.
 */
export async function* libraryFile(content: Uint8Array, result: CountedResult, pointsTotal: number | null): AsyncGenerator<string> {
  const document = await readDocument(content);
  const support = await supportIn(document);
  yield ["META\n", csv([["key", "value"], ...metaOf(document, result, support, pointsTotal)])].join("");
  yield ["PROJECTS\n", csv(projectsOf(document, result.winners, support))].join("");
  yield ["VOTES\n", csv([["voter_id", "vote", ...(document.election.ballots.points ? ["points"] : [])]])].join("");
  for await (const ballots of ballotsOf(document)) {
    if (document.election.ballots.weights) for (const one of ballots) yield* repeatedRows(one);
    else yield csv(ballots.map((one) => rowOf(one, one.voter)));
  }
}

const rowOf = ({ choices, points }: Ballot, voter: string): string[] => [voter, choices.join(","), ...(points ? [points.join(",")] : [])];

/** As often as the ballot counts. */
async function* repeatedRows(one: Ballot): AsyncGenerator<string> {
  for (let from = 0; from < one.weight; from += ballotsAtOnce) {
    const length = Math.min(ballotsAtOnce, one.weight - from);
    yield csv(Array.from({ length }, (_, n) => rowOf(one, `${one.voter}-${from + n + 1}`)));
    await setImmediate();
  }
}

const csv = (rows: readonly (readonly string[])[]): string => stringify(rows as string[][], { delimiter: ";", record_delimiter: "unix" });

/** So many bytes, or ballots, before others are answered: large votes have hundreds of thousands. */
const [bytesAtOnce, ballotsAtOnce] = [65_536, 500];

async function readDocument(content: Uint8Array): Promise<PabulibDocument> {
  const reader = createPabulibReader();
  for (let from = 0; from < content.length; from += bytesAtOnce) {
    reader.push(content.subarray(from, from + bytesAtOnce));
    await setImmediate();
  }
  return reader.end();
}

async function supportIn(document: PabulibDocument): Promise<Support> {
  const support = new Map(document.election.projects.map(({ id }) => [id, 0]));
  for await (const ballots of ballotsOf(document))
    for (const { choices, points, weight } of ballots)
      for (const [at, id] of choices.entries()) support.set(id, support.get(id)! + (points?.[at] ?? 1) * weight);
  return support;
}

async function* ballotsOf(document: PabulibDocument): AsyncGenerator<Ballot[]> {
  const { voters, voteColumns, election } = document;
  const at = voteColumns.filter((column) => column !== "vote" && column !== "points").indexOf("voter_id");
  const decoder = new TextDecoder();
  const voterOf = (voter: number) =>
    voters ? decoder.decode(voters.bytes.subarray(voters.starts[voter], voters.starts[voter + 1])).split(";")[at] : undefined;
  const rows = election.ballots.starts.length - 1;
  for (let from = 0; from < rows; from += ballotsAtOnce) {
    const length = Math.min(ballotsAtOnce, rows - from);
    yield Array.from({ length }, (_, n) => ({ voter: voterOf(from + n) ?? String(from + n + 1), ...ballotAt(election, from + n) }));
    await setImmediate();
  }
}

/** Where ballots give points their order says nothing: the most first, as the format wants it. Ranks stay. */
function ballotAt({ ballots: { starts, choices, points, pointScale, weights }, projects }: PabulibDocument["election"], voter: number): Omit<Ballot, "voter"> {
  const places = Array.from({ length: starts[voter + 1]! - starts[voter]! }, (_, n) => starts[voter]! + n);
  if (points) places.sort((one, other) => points[other]! - points[one]! || one - other);
  return {
    choices: places.map((place) => projects[choices[place]!]!.id),
    points: points && places.map((place) => points[place]! / pointScale),
    weight: weights?.[voter] ?? 1,
  };
}

const repeated = " #3: a ballot of weight w stands here w times";

/** "2026-11-20" as "20.11.2026". */
const dayOfLibrary = (day: string) => day.split("-").reverse().join(".");

function metaOf(document: PabulibDocument, { parameters, winners }: CountedResult, support: Support, pointsTotal: number | null): [string, string][] {
  const { projects, budget, kind } = document.election;
  const given = (key: string) => metaValue(document, key);
  const all = projects.reduce((sum, { cost }) => sum + Number(cost.numerator) / Number(cost.denominator), 0);
  const bounded = kind === "ordinal" || kind === "cumulative" || kind === "scoring";
  const values: Record<string, string | undefined> = {
    ...Object.fromEntries(document.meta),
    rule: counts(document, support, winners, parameters) ? ruleOf(parameters) : "greedy-custom",
    date_begin: dayOfLibrary(given("date_begin") ?? ""),
    date_end: dayOfLibrary(given("date_end") ?? ""),
    min_length: given("min_length") ?? (bounded ? "1" : undefined),
    max_length: given("max_length") ?? (bounded ? String(projects.length) : undefined),
    max_sum_points: given("max_sum_points") ?? (pointsTotal === null ? undefined : String(pointsTotal)),
    fully_funded: all <= Number(budget.numerator) / Number(budget.denominator) ? "1" : undefined,
    comment: `#1: ${given("comment") ?? ""} #2: counted by ${JSON.stringify(parameters)}${document.election.ballots.weights ? repeated : ""}`,
    num_votes: String(document.election.voters),
  };
  return metaOrder.flatMap((key): [string, string][] => (values[key] === undefined || values[key] === "" ? [] : [[key, values[key]]]));
}

/**
 * Whether a greedy rule, as the library counts it again, gives these winners: there a project that nobody supports wins when it fits, and ties
 * go by the order of the file. True of all other rules.
 */
function counts({ election }: PabulibDocument, support: Support, winners: readonly string[], { rule }: Parameters): boolean {
  if (!rule.startsWith("greedy")) return true;
  let left = election.budget;
  const won: string[] = [];
  for (const { id, cost } of election.projects.toSorted((one, other) => support.get(other.id)! - support.get(one.id)!)) {
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

function projectsOf({ projectColumns, projectRows, election }: PabulibDocument, winners: readonly string[], support: Support): string[][] {
  const column = (name: string, row: readonly string[]) => row[projectColumns.indexOf(name)] ?? "";
  const points = election.ballots.points !== null;
  const optional = ["category", "district"].filter((name) => projectRows.every((row) => column(name, row) !== ""));
  const columns = ["project_id", "cost", "votes", ...(points ? ["score"] : []), "name", ...optional.slice(0, 1), "selected", ...optional.slice(1)];
  const cellOf = (name: string, row: readonly string[]): string => {
    const id = column("project_id", row);
    if (name === "selected") return winners.includes(id) ? "1" : "0";
    if (name === "score") return String(support.get(id));
    // A comma would make two categories of one.
    return name === "category" ? column(name, row).replaceAll(",", " ") : column(name, row);
  };
  return [columns, ...projectRows.map((row) => columns.map((name) => cellOf(name, row)))];
}
