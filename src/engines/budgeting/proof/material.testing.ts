import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { count, type Election, type Parameters, type Result } from "../budgeting.ts";
import { readPabulib } from "../pabulib/pabulib.ts";

/** Real elections and what other programs made of them; not part of the project (see ../shared/data/README.md). */
export const folder = join(process.cwd(), "..", "shared", "data", "pb");
export const present = existsSync(join(folder, "expected", "outcomes.json"));
if (!present) console.warn(`skipped: no real elections at ${folder}`);

export const readText = (path: string): string => readFileSync(join(folder, path), "utf8");
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T;
export const readElection = (path: string): Election => readPabulib(readFileSync(join(folder, path))).election;

export interface Outcome {
  readonly winners?: readonly string[];
  readonly error?: string;
}

export interface RealElection {
  readonly selected_column: readonly string[] | null;
  readonly selected_reproduced_by?: string;
  readonly min_project_score_threshold: string | null;
  readonly pabutools: Readonly<Record<string, Outcome>>;
  readonly equalshares_js?: Readonly<Record<string, Outcome & { readonly endowment?: number }>> | null;
}

export const outcomes: Readonly<Record<string, RealElection>> = present
  ? readJson<{ elections: Record<string, RealElection> }>("expected/outcomes.json").elections
  : {};

const elections = new Map<string, Election>();

export function realElection(file: string): Election {
  const known = elections.get(file) ?? readElection(`elections/${file}`);
  elections.set(file, known);
  return known;
}

/** @throws when the count fails, with its problem. */
export function resultOf(election: Election, parameters: Parameters): Result {
  const counted = count(election, parameters);
  if (!counted.ok) throw new Error(JSON.stringify(counted));
  return counted.result;
}
