import type { FormInput } from "#platform/web/form-input.ts";
import type { StageSheet } from "../process.query.ts";
import type { StageKind } from "../stage.ts";
import { instantOf, isClock, localOf } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import { readSettings, settingValues, type Values } from "./settings.form.ts";
import type { stageEditTexts } from "./stage-edit.texts.ts";

export interface StageWords {
  readonly title: string;
  readonly description: string;
  readonly actors: string;
}

export interface StageRules {
  readonly criteria: string;
  readonly decides: string;
  readonly settings: Record<string, unknown>;
}

export interface StageDates {
  readonly opensAt: Date;
  readonly closesAt: Date | null;
}

export interface TypedStage {
  readonly words: StageWords;
  /** Null: the stage has begun, they change no more. */
  readonly rules: StageRules | null;
  /** Null: they change elsewhere, with a reason. */
  readonly dates: StageDates | null;
  readonly version: number;
}

export type Problems = Record<string, string>;
type Texts = (typeof stageEditTexts)["fr"];
export type Read = { ok: true; value: TypedStage } | { ok: false; problems: Problems };

export function valuesOf(stage: Omit<StageSheet, "id" | "processId" | "position">): Values {
  const { title, description, criteria, actors, decides, opensAt, closesAt, version, kind, settings } = stage;
  const dates = { opens: localOf(opensAt), closes: closesAt ? localOf(closesAt) : "", stays_open: closesAt ? "" : "1" };
  return { title, description, criteria, actors, decides, ...dates, version: String(version), ...settingValues(kind, settings) };
}

export function typedValues(input: FormInput): Values {
  const instant = (name: string) => `${input.text[`${name}_date`] ?? ""}T${input.text[`${name}_time`] ?? ""}`;
  return { ...input.text, opens: instant("opens"), closes: instant("closes"), aspects: input.all("aspects"), acts: input.all("acts") };
}

interface Asked {
  readonly kind: StageKind;
  readonly settings: unknown;
  /** Whether its rules may still change. */
  readonly rules: boolean;
  /** Whether its dates are part of this form. */
  readonly dates: boolean;
}

export function readStage(input: FormInput, asked: Asked, t: Texts): Read {
  const problems: Problems = {};
  const text = (name: "title" | "description" | "criteria" | "actors" | "decides", least: number, most: number) => {
    const value = (input.text[name] ?? "").trim();
    if (value.length < least || value.length > most) problems[name] = t.problems[name];
    return value;
  };
  const words = { title: text("title", 3, 120), description: text("description", 0, 8000), actors: text("actors", 2, 300) };
  const rules = asked.rules
    ? { criteria: text("criteria", 0, 8000), decides: text("decides", 2, 300), settings: readSettings(asked.kind, input, asked.settings, t, problems) }
    : null;
  const dates = asked.dates ? readDates(input, t, problems) : null;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { words, rules, dates, version: Number(input.text["version"]) || 0 } };
}

export function readDates(input: FormInput, t: Texts, problems: Problems): StageDates | null {
  const opensAt = readInstant(input, "opens");
  const closesAt = input.text["stays_open"] ? null : readInstant(input, "closes");
  if (!opensAt) problems["opens"] = t.problems.opens;
  if (closesAt === undefined) problems["closes"] = t.problems.closes;
  if (!opensAt || closesAt === undefined) return null;
  if (closesAt && closesAt <= opensAt) problems["closes"] = t.problems.order;
  return { opensAt, closesAt };
}

/** Undefined for what is no instant. */
export function readInstant(input: FormInput, name: string): Date | undefined {
  const [day, clock] = [input.text[`${name}_date`] ?? "", input.text[`${name}_time`] ?? ""];
  return isDayOfThisCentury(day) && isClock(clock) ? instantOf(day, clock) : undefined;
}
