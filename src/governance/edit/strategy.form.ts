import type { EditTexts } from "./edit.texts.ts";
import { readDay } from "./objective.form.ts";
import type { StructureTexts } from "./structure.texts.ts";

export interface TypedStrategy {
  readonly title: string;
  readonly summary: string;
  readonly adopted_on: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly source_url: string | null;
  readonly reason: string;
  /** The version that the form was made from; 0 for a new strategy. */
  readonly version: number;
}

type Problems = Record<string, string>;
export type ReadStrategy = { ok: true; value: TypedStrategy } | { ok: false; problems: Problems };

/** What a strategy says of itself. Its tree has a form of its own. */
export function readStrategy(typed: Readonly<Record<string, string>>, t: StructureTexts, edit: EditTexts): ReadStrategy {
  const problems: Problems = {};
  const text = (name: string, least: number, most: number, problem: string) => {
    const value = (typed[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = problem;
    return value;
  };
  const day = (name: string) => {
    const value = readDay(typed[name]);
    if (value === null) problems[name] = edit.problems.day;
    return value ?? "";
  };
  const title = text("title", 2, 200, edit.problems.title);
  const summary = text("summary", 2, 2000, t.problems.summary);
  const [adopted_on, starts_on, ends_on] = [day("adopted_on"), day("starts_on"), day("ends_on")];
  if (starts_on && ends_on && ends_on <= starts_on) problems["ends_on"] = t.problems.dates;
  const source_url = (typed["source_url"] ?? "").trim() || null;
  if (source_url !== null && !isWebAddress(source_url)) problems["source_url"] = t.problems.source;
  const reason = text("reason", 1, 500, edit.problems.reason);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { title, summary, adopted_on, starts_on, ends_on, source_url, reason, version: Number(typed["version"]) || 0 } };
}

/** Only what a reader may safely be led to. */
export function isWebAddress(typed: string): boolean {
  return typed.length <= 500 && /^https:\/\/\S+$/.test(typed) && URL.canParse(typed);
}
