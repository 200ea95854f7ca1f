import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Indicator } from "#territory";
import { readTypedValue } from "../series/typed-value.ts";
import { seriesTexts } from "../series/series.texts.ts";
import { editTexts } from "./edit.texts.ts";

export interface TargetInput {
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

export interface ObjectiveInput {
  readonly title: string;
  readonly summary: string | null;
  readonly owner: string;
  readonly targets: readonly TargetInput[];
  readonly reason: string;
  /** The version of the strategy that the form was made from. */
  readonly version: number;
}

/** The units of indicators, by their identifier: a value is typed in the unit of its indicator. */
type Units = ReadonlyMap<string, Indicator["unit"]>;

/** Targets are numbered from 0 in the names of their fields: `value_0`. A target whose indicator is empty is left out. */
export function readObjective(form: Reader, { count, units }: { count: number; units: Units }): ObjectiveInput {
  const t = editTexts[form.locale].problems;
  const title = form.line("title", 2, 200, t.title);
  const summary = form.lines("summary", 0, 2000, t.summary) || null;
  const owner = form.line("owner", 2, 200, t.owner);
  const targets = Array.from({ length: count }, (_, at) => (form.has(`indicator_${at}`) ? readTarget(form, at, units) : null)).filter(
    (target) => target !== null,
  );
  const chosen = targets.map(({ indicator }) => indicator);
  const twice = chosen.findIndex((indicator, at) => chosen.indexOf(indicator) < at);
  if (twice >= 0) form.check(`indicator_${twice}`, false, t.twice);
  return { title, summary, owner, targets, reason: form.line("reason", 1, 500, t.reason), version: form.version() };
}

/** One target of a form whose fields bear its number. */
export function readTarget(form: Reader, at: number, units: Units): TargetInput {
  const t = editTexts[form.locale].problems;
  const name = (field: string) => `${field}_${at}`;
  const indicator = form.text(name("indicator"));
  form.check(name("indicator"), units.has(indicator), t.indicator);
  const unit = units.get(indicator) ?? "number";
  const number = (field: string) => {
    const value = readTypedValue(form.text(name(field)), unit);
    form.check(name(field), value !== null, seriesTexts[form.locale].problems.value[unit]);
    return value ?? 0;
  };
  const [value, baseline] = [number("value"), number("baseline")];
  const [baseline_on, deadline] = [form.day(name("baseline_on"), t.day), form.day(name("deadline"), t.day)];
  const counted_from = form.has(name("counted_from")) ? form.day(name("counted_from"), t.day) : null;
  form.check(name("deadline"), deadline === "" || baseline_on === "" || deadline > baseline_on, t.deadline);
  form.check(name("value"), value !== baseline, t.same);
  const path = readPath(form.text(name("path")), unit);
  form.check(name("path"), path?.every(({ on }) => on > baseline_on && on < deadline) === true, t.path);
  const note = form.text(name("note")).slice(0, 500) || null;
  return { indicator, value, direction: value > baseline ? "up" : "down", counted_from, baseline, baseline_on, deadline, path: path ?? [], note };
}

/** One step a line: "2026-12-31 : 13". Null when a line is something else, or days do not go up. */
function readPath(typed: string, unit: Indicator["unit"]): { on: string; value: number }[] | null {
  const steps = typed
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const found = /^(\d{4}-\d{2}-\d{2})\s*[:;]?\s*(\S.*)$/.exec(line);
      const [on, value] = [found?.[1] ?? "", readTypedValue(found?.[2], unit)];
      return isDay(on) && value !== null ? { on, value } : null;
    });
  if (steps.some((step) => step === null)) return null;
  const known = steps as { on: string; value: number }[];
  return known.every(({ on }, at) => at === 0 || known[at - 1]!.on < on) ? known : null;
}
