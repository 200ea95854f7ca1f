import type { Indicator } from "#territory";
import { readTypedValue } from "../series/typed-value.ts";
import type { SeriesTexts } from "../series/series.texts.ts";
import type { EditTexts } from "./edit.texts.ts";

export interface TypedTarget {
  readonly indicator: string;
  readonly value: number;
  readonly direction: "up" | "down";
  readonly counted_from: string | null;
  readonly baseline: number;
  readonly baseline_on: string;
  readonly deadline: string;
  readonly path: readonly { readonly on: string; readonly value: number }[];
  readonly note: string | null;
}

export interface TypedObjective {
  readonly title: string;
  readonly summary: string | null;
  readonly owner: string;
  readonly targets: readonly TypedTarget[];
  readonly reason: string;
  /** The version of the strategy that the form was made from. */
  readonly version: number;
}

type Problems = Record<string, string>;
type Typed = Readonly<Record<string, string>>;

export type Read = { ok: true; value: TypedObjective } | { ok: false; problems: Problems };

/** The units of indicators, by their identifier: a value is typed in the unit of its indicator. */
export type Units = ReadonlyMap<string, Indicator["unit"]>;

/** What to write in each unit, for a value that is none of it. */
export type WrongValue = SeriesTexts["problems"]["value"];

/** Targets are numbered from 0 in the names of their fields: `value_0`. A target whose indicator is empty is left out. */
export function readObjective(typed: Typed, count: number, units: Units, t: EditTexts, wrong: WrongValue): Read {
  const problems: Problems = {};
  const text = (name: string, least: number, most: number, problem: string) => {
    const value = (typed[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = problem;
    return value;
  };
  const title = text("title", 2, 200, t.problems.title);
  const summary = text("summary", 0, 2000, t.problems.summary) || null;
  const owner = text("owner", 2, 200, t.problems.owner);
  const reason = text("reason", 1, 500, t.problems.reason);
  const targets = Array.from({ length: count }, (_, at) => readTarget(typed, at, units, { ...t.problems, wrong }, problems)).filter(
    (target) => target !== null,
  );
  const chosen = targets.map(({ indicator }) => indicator);
  const twice = chosen.findIndex((indicator, at) => chosen.indexOf(indicator) < at);
  if (twice >= 0) problems[`indicator_${twice}`] = t.problems.twice;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { title, summary, owner, reason, targets, version: Number(typed.version) || 0 } };
}

function readTarget(typed: Typed, at: number, units: Units, t: EditTexts["problems"] & { readonly wrong: WrongValue }, problems: Problems): TypedTarget | null {
  const indicator = typed[`indicator_${at}`] ?? "";
  if (indicator === "") return null;
  const name = (field: string) => `${field}_${at}`;
  const unit = units.get(indicator);
  const number = (field: string) => readTypedValue(typed[name(field)], unit ?? "number") ?? fail(problems, name(field), t.wrong[unit ?? "number"], 0);
  const day = (field: string) => readDay(typed[name(field)]) ?? fail(problems, name(field), t.day, "");
  if (!unit) problems[name("indicator")] = t.indicator;
  const [value, baseline] = [number("value"), number("baseline")];
  const [baseline_on, deadline] = [day("baseline_on"), day("deadline")];
  const counted_from = typed[name("counted_from")] ? day("counted_from") : null;
  if (deadline !== "" && baseline_on !== "" && deadline <= baseline_on) problems[name("deadline")] ??= t.deadline;
  if (value === baseline) problems[name("value")] ??= t.same;
  const path = readPath(typed[name("path")] ?? "", unit ?? "number");
  if (path === null || path.some(({ on }) => on <= baseline_on || on >= deadline)) problems[name("path")] = t.path;
  const note = (typed[name("note")] ?? "").trim().slice(0, 500) || null;
  return { indicator, value, direction: value > baseline ? "up" : "down", counted_from, baseline, baseline_on, deadline, path: path ?? [], note };
}

function fail<value>(problems: Problems, name: string, problem: string, instead: value): value {
  problems[name] = problem;
  return instead;
}

export function readDay(typed: string | undefined): string | null {
  const text = (typed ?? "").trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** One step a line: "2026-12-31 : 13". Null when a line is something else, or days do not go up. */
export function readPath(typed: string, unit: Indicator["unit"]): { on: string; value: number }[] | null {
  const steps = typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const found = /^(\d{4}-\d{2}-\d{2})\s*[:;]?\s*(\S.*)$/.exec(line);
      const [on, value] = [readDay(found?.[1]), readTypedValue(found?.[2], unit)];
      return on !== null && value !== null ? { on, value } : null;
    });
  if (steps.some((step) => step === null)) return null;
  const known = steps as { on: string; value: number }[];
  return known.every(({ on }, at) => at === 0 || known[at - 1]!.on < on) ? known : null;
}
