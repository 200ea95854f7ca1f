import { type PabulibDocument, PabulibError, readPabulib, weightKey } from "#engines/budgeting/pabulib/pabulib.ts";
import { type BallotsOfFile, readBallots } from "./read-ballots.ts";
import { type Opening, readOpenings } from "./openings.ts";
import { isDeepEqual } from "./deep-equal.ts";
import { readJson } from "./read-json.ts";
import { isObject } from "./shape.ts";
import type { FaultName, Publication } from "./publication.ts";

type JsonObject = Record<string, unknown>;

export interface ReadFiles {
  readonly rule: JsonObject | null;
  readonly openings: readonly Opening[] | null;
  readonly documents: ReadonlyMap<string, PabulibDocument>;
  readonly ballots: ReadonlyMap<string, BallotsOfFile>;
  /** Rules that results state, by the names of the results. */
  readonly results: ReadonlyMap<string, JsonObject>;
  /** The first file that is none of its kind. */
  readonly wrong: { readonly fault: FaultName; readonly file: string; readonly what?: string } | null;
}

/** Each published file by its kind. One that cannot be read is told once the log is: its line says when it was published. */
export function readFiles({ files }: Publication): ReadFiles {
  const documents = new Map<string, PabulibDocument>();
  const ballots = new Map<string, BallotsOfFile>();
  const results = new Map<string, JsonObject>();
  let [rule, openings, wrong]: [JsonObject | null, readonly Opening[] | null, ReadFiles["wrong"]] = [null, null, null];
  for (const [file, content] of files) {
    try {
      if (file === "regle.json") rule = readObject(content);
      if (file === "ouvertures.csv") openings = readOpenings(content);
      if (/^resultat.*\.json$/.test(file)) results.set(file, ruleIn(readObject(content)));
      if (!file.endsWith(".pb")) continue;
      const document = readPabulib(content);
      documents.set(file, document);
      const read = readBallots(document);
      if (typeof read === "string") wrong ??= { fault: "twice", file, what: read };
      else ballots.set(file, read);
      const found = strangeIn(document, new TextDecoder().decode(content.subarray(0, 40)));
      if (found !== undefined) wrong ??= { fault: "file", file, what: found };
    } catch (error) {
      if (!isUnread(error)) throw error;
      wrong ??= { fault: "file", file, what: error.message };
    }
  }
  return { rule, openings, documents, ballots, results, wrong };
}

const isUnread = (error: unknown): error is Error => error instanceof SyntaxError || error instanceof PabulibError;

function readObject(content: Uint8Array): JsonObject {
  const value = readJson(new TextDecoder().decode(content));
  if (!isObject(value)) throw new SyntaxError("it is no object");
  return value;
}

function ruleIn({ parameters }: JsonObject): JsonObject {
  if (!isObject(parameters)) throw new SyntaxError("parameters");
  return parameters;
}

/** What the house never writes, and what readers of the format understand in two ways. */
const strange: readonly string[] = ["meta-repeated", "meta-semicolons", "project-twice", "printed-votes"];

/** All that count/ballot-file.ts tells of a vote, and the weights, which are refused where they are asked (announced.ts). */
const metaKeys: readonly string[] = [
  ...["description", "country", "unit", "subunit", "instance", "num_projects", "num_votes", "budget", "vote_type", "rule", "date_begin", "date_end"],
  ...["min_length", "max_length", "max_sum_cost", "min_points", "max_points", "max_sum_points", "min_project_score_threshold"],
  ...["language", "currency", "max_length_per_category", "comment", weightKey],
];

const projectColumns = ["project_id", "cost", "votes", "name", "category", "district"];

/** What of a file the house writes in no other way: a heading, a key of META, a number that META or the projects lack. */
function strangeIn({ warnings, meta, projectColumns: columns, election }: PabulibDocument, text: string): string | undefined {
  if (!text.startsWith("META\nkey;value\n")) return "META";
  if (!isDeepEqual(columns, projectColumns)) return "PROJECTS";
  if (election.projects.some(({ printed }) => printed.votes === undefined)) return "votes";
  const missing = ["num_projects", "num_votes", "rule"].find((key) => !meta.some(([name, value]) => name === key && value !== ""));
  return warnings.find(({ code }) => strange.includes(code))?.reason ?? meta.find(([key]) => !metaKeys.includes(key))?.[0] ?? missing;
}
