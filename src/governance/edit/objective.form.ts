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

/** Targets are numbered from 0 in the names of their fields: `value_0`. A target whose indicator is empty is left out. */
export function readObjective(typed: Typed, count: number, indicators: ReadonlySet<string>, t: EditTexts): Read {
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
  const targets = Array.from({ length: count }, (_, at) => readTarget(typed, at, indicators, t, problems)).filter((target) => target !== null);
  const chosen = targets.map(({ indicator }) => indicator);
  const twice = chosen.findIndex((indicator, at) => chosen.indexOf(indicator) < at);
  if (twice >= 0) problems[`indicator_${twice}`] = t.problems.twice;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { title, summary, owner, reason, targets, version: Number(typed.version) || 0 } };
}

function readTarget(typed: Typed, at: number, indicators: ReadonlySet<string>, t: EditTexts, problems: Problems): TypedTarget | null {
  const indicator = typed[`indicator_${at}`] ?? "";
  if (indicator === "") return null;
  const name = (field: string) => `${field}_${at}`;
  const number = (field: string) => readNumber(typed[name(field)]) ?? fail(problems, name(field), t.problems.number, 0);
  const day = (field: string) => readDay(typed[name(field)]) ?? fail(problems, name(field), t.problems.day, "");
  if (!indicators.has(indicator)) problems[name("indicator")] = t.problems.indicator;
  const [value, baseline] = [number("value"), number("baseline")];
  const [baseline_on, deadline] = [day("baseline_on"), day("deadline")];
  const counted_from = typed[name("counted_from")] ? day("counted_from") : null;
  if (deadline !== "" && baseline_on !== "" && deadline <= baseline_on) problems[name("deadline")] ??= t.problems.deadline;
  if (value === baseline) problems[name("value")] ??= t.problems.same;
  const path = readPath(typed[name("path")] ?? "");
  if (path === null || path.some(({ on }) => on <= baseline_on || on >= deadline)) problems[name("path")] = t.problems.path;
  const note = (typed[name("note")] ?? "").trim().slice(0, 500) || null;
  return { indicator, value, direction: value > baseline ? "up" : "down", counted_from, baseline, baseline_on, deadline, path: path ?? [], note };
}

function fail<value>(problems: Problems, name: string, problem: string, instead: value): value {
  problems[name] = problem;
  return instead;
}

/** "40", "0,4", "40 %": a share is kept from 0 to 1. */
export function readNumber(typed: string | undefined): number | null {
  const text = (typed ?? "").replace(/[\s\u202f\u00a0]/g, "").replace(",", ".");
  const found = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!found) return null;
  return found[2] ? Number(found[1]) / 100 : Number(found[1]);
}

export function readDay(typed: string | undefined): string | null {
  const text = (typed ?? "").trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** One step a line: "2026-12-31 : 13". Null when a line is something else, or days do not go up. */
export function readPath(typed: string): { on: string; value: number }[] | null {
  const steps = typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const found = /^(\d{4}-\d{2}-\d{2})\s*[:;]?\s*(\S.*)$/.exec(line);
      const [on, value] = [readDay(found?.[1]), readNumber(found?.[2])];
      return on !== null && value !== null ? { on, value } : null;
    });
  if (steps.some((step) => step === null)) return null;
  const known = steps as { on: string; value: number }[];
  return known.every(({ on }, at) => at === 0 || known[at - 1]!.on < on) ? known : null;
}
