import type { Parameters } from "#engines/budgeting/budgeting.ts";
import { type BallotKind, countingParameters } from "../../vote.ts";
import type { Member } from "../../member.ts";
import { announcementShape } from "./line-shapes.ts";
import { readJson } from "./read-json.ts";
import { isObject } from "./shape.ts";

/** Different voters that leave the urn together: budgets.least_voters. A batch of more tells no more. */
export const leastVoters = 22;

/** One line of the published log. */
export interface Line {
  readonly line: number;
  readonly hash: string;
  readonly entry: string;
}

/** A line as it was read: what it says beside its number and kind. */
export interface LogEntry extends Line {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a vote was announced with: ruleSheet of setup/announce.command.ts. */
export interface Sheet {
  /** Of the vote of an assembly: how many voices it has. */
  readonly voters?: { readonly voices?: number };
  readonly budget_cents: number;
  readonly closes_at: string;
  readonly ballot: {
    readonly kind: BallotKind;
    readonly min_choices: number;
    readonly max_choices: number | null;
    readonly max_of_category?: number;
    readonly max_of_commune?: number;
    readonly max_against?: number;
    readonly points_total: number | null;
    readonly points_max: number | null;
  };
  readonly parameters: Omit<Parameters, "seed">;
  readonly seed?: string | null;
  readonly seed_commitment?: string;
  readonly envelopes: readonly { readonly number: number; readonly amount_cents: number; readonly max_choices?: number; readonly district?: boolean }[];
  readonly projects: readonly {
    readonly number: number;
    readonly title: string;
    readonly cost_cents: number;
    readonly envelope?: number;
    readonly category?: string;
    readonly commune_code?: string | null;
  }[];
  /** Of an open ballot: whose name and weight stand beside each. */
  readonly members?: readonly Member[];
  readonly keys?: Keys;
}

/** What the engine is given, as far as the seed is known. */
export const ruleOf = ({ ballot, parameters }: Sheet, seed: string | null): Parameters => countingParameters({ kind: ballot.kind, parameters, seed });

interface Keys {
  readonly ballots: string;
  readonly receipts: string;
}

export function readJournal(text: string): Line[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line, at) => ({ line: at + 1, hash: line.slice(0, 64), entry: line.slice(65) }));
}

/** Null for what is no line of a log, or not at its place. */
export function readLine({ line, hash, entry }: Line): LogEntry | null {
  try {
    const data = readJson(entry);
    return isObject(data) && data["line"] === line && typeof data["kind"] === "string" ? { line, hash, entry, kind: data["kind"], data } : null;
  } catch {
    return null;
  }
}

/** The line of the announcement that holds: the last one. */
export const announcementOf = (log: readonly LogEntry[]): LogEntry | undefined => log.findLast(({ kind }) => kind === "announced");

const isSheet = (data: unknown): data is Sheet => announcementShape(data) === null;

/** Of an announcement whose shape was checked (chain.ts). */
export function sheetOf({ line, data }: LogEntry): Sheet {
  if (!isSheet(data)) throw new Error(`line ${line} announces no vote`);
  return data;
}

/** The public keys of the vote: said by the announcement, or when a vote that ran already was given some. */
export const keysOf = (log: readonly LogEntry[]): Keys | undefined =>
  log.findLast(({ kind, data }) => (kind === "announced" || kind === "upgraded") && data["keys"])?.data["keys"] as Keys | undefined;

export const commitmentIn = ({ data }: LogEntry): string => String(data["commitment"]);

/** Ballots that came by the urn say their receipt's hash; those of before it say which one they replace. */
export const isOfUrn = ({ kind, data }: LogEntry): boolean => kind === "ballot" && data["receipt"] !== undefined;

/** Lines of the ballots that stand at the end of these lines, by commitment. */
export function standing(log: readonly LogEntry[]): Map<string, number> {
  const kept = new Map<string, number>();
  for (const said of log) {
    const { kind, line, data } = said;
    if (kind === "ballot") {
      if (data["replaces"]) kept.delete(String(data["replaces"]));
      kept.set(commitmentIn(said), line);
    }
    if (kind === "emptied") for (const commitment of data["replaced"] as string[]) kept.delete(commitment);
    if (kind === "incident") kept.delete(commitmentIn(said));
  }
  return kept;
}

/** What the log says of the published files: the last line that names each. */
export function namedFiles(log: readonly LogEntry[]): Map<string, { readonly line: number; readonly sha256: string }> {
  const named = new Map<string, { line: number; sha256: string }>();
  for (const { kind, line, data } of log) {
    if (kind !== "counted" && kind !== "sealed") continue;
    for (const [name, sha256] of Object.entries(data["files"] ?? {})) {
      // The seal names every file again: the line that first gave this content tells more.
      if (named.get(name)?.sha256 !== sha256) named.set(name, { line, sha256 });
    }
  }
  return named;
}
