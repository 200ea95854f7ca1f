import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Condition, isConditional, type Option, type Question, type QuestionKind, type QuestionSettings, valuesOf } from "../questions.ts";
import type { NewQuestion } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";

const mostOptions = 30;

/** `earlier` are the questions on which this one may depend; `before` is the question as it stands, whose answers keep their keys. */
export function readQuestion(form: Reader, kind: QuestionKind, earlier: readonly Question[], before: Question | null): NewQuestion {
  const t = buildTexts[form.locale];
  return {
    kind,
    label: form.line("label", 3, 300, t.labelMissing),
    hint: form.lines("hint", 0, 500, t.long(500)),
    required: form.text("required") === "1",
    settings: readSettings(form, kind, before?.settings ?? {}),
    condition: readCondition(form, earlier),
  };
}

function readSettings(form: Reader, kind: QuestionKind, before: QuestionSettings): QuestionSettings {
  const options = () => readLines(form, "options", before.options);
  switch (kind) {
    case "one":
    case "ranking":
      return { options: options() };
    case "matrix":
      return { options: options(), lines: readLines(form, "lines", before.lines) };
    case "several":
      return readSeveral(form, options());
    case "scale":
      return readScale(form);
    case "number":
      return readBounds(form);
    default:
      return {};
  }
}

/** Null for what is no such number. */
function readSmall(form: Reader, name: string): number | null {
  return /^\d{1,3}$/.test(form.text(name)) ? Number(form.text(name)) : null;
}

function readSeveral(form: Reader, options: Option[]): QuestionSettings {
  const min = form.has("min") ? readSmall(form, "min") : 1;
  const max = form.has("max") ? readSmall(form, "max") : options.length;
  form.check("min", min !== null && max !== null && min >= 1 && max <= options.length && min <= max, buildTexts[form.locale].severalWrong);
  return { options, min: min ?? 1, max: max ?? options.length };
}

function readScale(form: Reader): QuestionSettings {
  const [min, max] = [readSmall(form, "min"), readSmall(form, "max")];
  form.check("min", min !== null && max !== null && min <= 1 && max > min && max <= 10, buildTexts[form.locale].scaleWrong);
  return { min: min ?? 1, max: max ?? 5, low: form.text("low").slice(0, 60), high: form.text("high").slice(0, 60) };
}

function readBounds(form: Reader): QuestionSettings {
  const bound = (name: string) => {
    const typed = form
      .text(name)
      .replace(/[\s\u00a0\u202f]/g, "")
      .replace(",", ".");
    return typed === "" ? undefined : /^-?\d{1,9}(\.\d{1,6})?$/.test(typed) ? Number(typed) : Number.NaN;
  };
  const [min, max] = [bound("min"), bound("max")];
  const right = !Number.isNaN(min) && !Number.isNaN(max) && (min === undefined || max === undefined || min < max);
  form.check("min", right, buildTexts[form.locale].boundsWrong);
  const unit = form.text("unit").slice(0, 20);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit, whole: form.text("whole") === "1" };
}

/** One a line. A line that was there keeps its key: conditions on it hold. */
function readLines(form: Reader, field: "options" | "lines", before: readonly Option[] = []): Option[] {
  const t = buildTexts[form.locale];
  const labels = form
    .text(field)
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter(Boolean);
  form.check(field, labels.length >= (field === "options" ? 2 : 1), field === "options" ? t.optionsMissing : t.linesMissing);
  form.check(field, labels.length <= mostOptions, t.optionsMany);
  form.check(field, new Set(labels).size === labels.length, t.optionsTwice);
  form.check(field, !labels.some((label) => label.length > 200), t.optionsLong);
  const known = new Map(before.map(({ label, key }) => [label, key]));
  let last = 0;
  const next = () => {
    do last += 1;
    while (before.some(({ key }) => key === `o${last}`));
    return `o${last}`;
  };
  return labels.map((label) => ({ key: known.get(label) ?? next(), label }));
}

/** "7:o2": option o2 of question 7. */
function readCondition(form: Reader, earlier: readonly Question[]): Condition | null {
  const t = buildTexts[form.locale];
  const pairs = [...new Set(form.all("shown"))].map((pair) => pair.split(":"));
  if (pairs.length === 0) return null;
  form.check("shown", new Set(pairs.map(([key]) => key)).size === 1, t.shownMixed);
  const parent = earlier.find(({ key, kind }) => String(key) === pairs[0]![0] && isConditional(kind));
  const values = pairs.map(([, value]) => value ?? "");
  const known = parent !== undefined && values.every((value) => valuesOf(parent).some(({ key }) => key === value));
  if (!form.check("shown", known, t.shownUnknown) || !parent) return null;
  // Of several answers one alone: how many gave this or that is more than the results tell (see results/protect.ts).
  form.check("shown", parent.kind !== "several" || values.length === 1, t.shownSeveral);
  return { key: parent.key, values };
}

/** The fields of the form for a question as it stands. */
export function valuesOfQuestion({ label, hint, required, settings, condition }: Question): Values {
  const lines = (options: readonly Option[] = []) => options.map((option) => option.label).join("\n");
  const { min, max, low = "", high = "", unit = "", whole } = settings;
  return {
    label,
    hint,
    required: required ? "1" : "",
    options: lines(settings.options),
    lines: lines(settings.lines),
    min: min === undefined ? "" : String(min),
    max: max === undefined ? "" : String(max),
    low,
    high,
    unit,
    whole: whole ? "1" : "",
    shown: (condition?.values ?? []).map((value) => `${condition!.key}:${value}`),
  };
}
