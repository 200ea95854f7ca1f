import type { Part, Territory } from "#territory";
import { readDay } from "../edit/objective.form.ts";
import { readPart } from "../figures/part.ts";
import { isWebAddress } from "../edit/strategy.form.ts";
import { reliabilities, type Series, type SeriesReliability } from "./series.ts";
import type { SeriesTexts } from "./series.texts.ts";
import { readTypedValue } from "./typed-value.ts";

type Typed = Readonly<Record<string, string>>;
type Problems = Record<string, string>;
type Read<value> = { ok: true; value: value } | { ok: false; problems: Problems };

export const units = ["count", "share", "euros", "days", "number"] as const;
export const natures = ["input", "output", "outcome", "impact"] as const;

export interface TypedSeries {
  readonly title: string;
  readonly definition: string;
  readonly source: string;
  readonly source_url: string | null;
  readonly unit: Series["unit"];
  readonly type: Series["type"];
  readonly counted: string;
  readonly reliability: SeriesReliability;
  readonly persons: boolean;
}

export function readSeriesForm(typed: Typed, t: SeriesTexts): Read<TypedSeries> {
  const problems: Problems = {};
  const text = (name: string, least: number, most: number, problem: string) => {
    const value = (typed[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = problem;
    return value;
  };
  const one = <choice extends string>(name: string, choices: readonly choice[]): choice => {
    const chosen = choices.find((choice) => choice === typed[name]);
    if (!chosen) problems[name] = t.problems.choose;
    return chosen ?? choices[0]!;
  };
  const title = text("title", 2, 200, t.problems.title);
  const definition = text("definition", 2, 1000, t.problems.definition);
  const source = text("source", 2, 200, t.problems.source);
  const source_url = (typed["source_url"] ?? "").trim() || null;
  if (source_url !== null && !isWebAddress(source_url)) problems["source_url"] = t.problems.url;
  const unit = one("unit", units);
  const counted = text("counted", 0, 60, t.problems.counted);
  const type = one("type", natures);
  const reliability = one("reliability", reliabilities);
  const persons = Boolean(typed["persons"]);
  if (persons && unit !== "count") problems["persons"] = t.problems.persons;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { title, definition, source, source_url, unit, type, counted, reliability, persons } };
}

export interface TypedValue {
  readonly part: Part;
  readonly day: string;
  readonly value: number;
  readonly source: string;
  readonly reason: string | null;
  /** The value that the form was made from, as typed; empty when there was none. */
  readonly was: string;
}

export function readValueForm(typed: Typed, series: Series, territory: Territory, today: string, t: SeriesTexts): Read<TypedValue> {
  const problems: Problems = {};
  const part = readPart(typed["part"] ?? "", territory);
  if (part === null) problems["part"] = t.problems.part;
  const day = readDay(typed["day"]);
  if (day === null || day > today) problems["day"] = t.problems.day;
  const value = readTypedValue(typed["value"], series.unit);
  if (value === null) problems["value"] = t.problems.value[series.unit];
  const source = (typed["source"] ?? "").trim();
  if (source.length < 2 || source.length > 200) problems["source"] = t.problems.source;
  const reason = (typed["reason"] ?? "").trim().slice(0, 500) || null;
  const was = (typed["was"] ?? "").trim();
  if (was !== "" && reason === null) problems["reason"] = t.problems.reason;
  if (part === null || day === null || value === null || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { part, day, value, source, reason, was } };
}
