import type { Locale } from "#platform/i18n/locale.ts";
import { type Condition, isConditional, type Option, type Question, type QuestionKind, type QuestionSettings, valuesOf } from "../questions.ts";
import type { Asked } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";

export type Values = Readonly<Record<string, string | readonly string[]>>;
export type Problems = Partial<Record<"label" | "hint" | "options" | "lines" | "min" | "low" | "unit" | "shown", string>>;
export type Read = { readonly ok: true; readonly value: Asked } | { readonly ok: false; readonly problems: Problems };

interface Given {
  readonly text: Readonly<Record<string, string>>;
  readonly all: (name: string) => string[];
}

const mostOptions = 30;

/** `earlier` are the questions on which this one may depend; `before` is the question as it stands, whose answers keep their keys. */
export function readQuestion(
  { text, all }: Given,
  kind: QuestionKind,
  { earlier, before }: { earlier: readonly Question[]; before: Question | null },
  locale: Locale,
): Read {
  const t = buildTexts[locale];
  const problems: Problems = {};
  const label = (text["label"] ?? "").trim().replace(/\s+/g, " ");
  const hint = (text["hint"] ?? "").trim();
  if (label.length < 3 || label.length > 300) problems.label = t.labelMissing;
  if (hint.length > 500) problems.hint = t.long(500);
  const settings = readSettings(text, kind, before?.settings ?? {}, problems, locale);
  const condition = readCondition(all("shown"), earlier, problems, locale);
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { kind, label, hint, required: text["required"] === "1", settings, condition } };
}

function readSettings(text: Given["text"], kind: QuestionKind, before: QuestionSettings, problems: Problems, locale: Locale): QuestionSettings {
  const t = buildTexts[locale];
  const whole = (name: string) => (/^\d{1,3}$/.test((text[name] ?? "").trim()) ? Number(text[name]) : null);
  const words = (name: string) => (text[name] ?? "").trim().slice(0, 60);
  if (kind === "one" || kind === "ranking") return { options: readLines(text["options"], before.options, "options", problems, locale) };
  if (kind === "matrix")
    return {
      options: readLines(text["options"], before.options, "options", problems, locale),
      lines: readLines(text["lines"], before.lines, "lines", problems, locale),
    };
  if (kind === "several") {
    const options = readLines(text["options"], before.options, "options", problems, locale);
    const [min, max] = [text["min"]?.trim() ? whole("min") : 1, text["max"]?.trim() ? whole("max") : options.length];
    if (min === null || max === null || min < 1 || max > options.length || min > max) problems.min = t.severalWrong;
    return { options, min: min ?? 1, max: max ?? options.length };
  }
  if (kind === "scale") {
    const [min, max] = [whole("min"), whole("max")];
    if (min === null || max === null || min > 1 || max <= min || max > 10) problems.min = t.scaleWrong;
    return { min: min ?? 1, max: max ?? 5, low: words("low"), high: words("high") };
  }
  return kind === "number" ? readBounds(text, problems, locale) : {};
}

function readBounds(text: Given["text"], problems: Problems, locale: Locale): QuestionSettings {
  const bound = (name: string) => {
    const typed = (text[name] ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
    return typed === "" ? undefined : /^-?\d{1,9}(\.\d{1,6})?$/.test(typed) ? Number(typed) : Number.NaN;
  };
  const [min, max] = [bound("min"), bound("max")];
  if (Number.isNaN(min) || Number.isNaN(max) || (min !== undefined && max !== undefined && min >= max)) problems.min = buildTexts[locale].boundsWrong;
  const unit = (text["unit"] ?? "").trim().slice(0, 20);
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit, whole: text["whole"] === "1" };
}

/** One a line. A line that was there keeps its key: conditions on it hold. */
function readLines(typed: string | undefined, before: readonly Option[] = [], field: "options" | "lines", problems: Problems, locale: Locale): Option[] {
  const t = buildTexts[locale];
  const labels = (typed ?? "")
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter(Boolean);
  if (labels.length < (field === "options" ? 2 : 1)) problems[field] = field === "options" ? t.optionsMissing : t.linesMissing;
  else if (labels.length > mostOptions) problems[field] = t.optionsMany;
  else if (new Set(labels).size < labels.length) problems[field] = t.optionsTwice;
  else if (labels.some((label) => label.length > 200)) problems[field] = t.optionsLong;
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
function readCondition(ticked: readonly string[], earlier: readonly Question[], problems: Problems, locale: Locale): Condition | null {
  const t = buildTexts[locale];
  const pairs = [...new Set(ticked)].map((pair) => pair.split(":") as [string, string?]);
  if (pairs.length === 0) return null;
  const keys = new Set(pairs.map(([key]) => key));
  if (keys.size > 1) problems.shown = t.shownMixed;
  const parent = earlier.find(({ key, kind }) => String(key) === pairs[0]![0] && isConditional(kind));
  const values = pairs.map(([, value]) => value ?? "");
  if (!parent || values.some((value) => !valuesOf(parent).some(({ key }) => key === value))) {
    problems.shown ??= t.shownUnknown;
    return null;
  }
  // Of several answers one alone: how many gave this or that is more than the results tell (see results/protect.ts).
  if (parent.kind === "several" && values.length > 1) problems.shown = t.shownSeveral;
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
