import { localOf } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { StageSheet } from "../process.query.ts";
import { readSettings, settingValues } from "./settings.form.ts";
import { stageEditTexts } from "./stage-edit.texts.ts";

export type StageWords = Pick<StageSheet, "title" | "description" | "actors">;

export interface StageRules extends Pick<StageSheet, "criteria" | "decides"> {
  readonly settings: Record<string, unknown>;
}

export type StageDates = Pick<StageSheet, "opensAt" | "closesAt">;

export interface StageForm {
  readonly words: StageWords;
  /** Null: the stage has begun, they change no more. */
  readonly rules: StageRules | null;
  /** Null: they change elsewhere, with a reason. */
  readonly dates: StageDates | null;
  readonly version: number;
}

export function valuesOf({ title, description, criteria, actors, decides, version, kind, settings, ...stage }: StageSheet): Values {
  return { title, description, criteria, actors, decides, ...dateValues(stage), version: String(version), ...settingValues(kind, settings) };
}

export const dateValues = ({ opensAt, closesAt }: StageDates): Values => ({
  opens: localOf(opensAt),
  closes: closesAt ? localOf(closesAt) : "",
  stays_open: closesAt ? "" : "1",
});

interface Openness {
  /** Whether its rules may still change. */
  readonly rules: boolean;
  /** Whether its dates are part of this form. */
  readonly dates: boolean;
}

export function readStage(form: Reader, { kind, settings }: Pick<StageSheet, "kind" | "settings">, open: Openness): StageForm {
  return {
    words: readWords(form),
    rules: open.rules ? readRules(form, kind, settings) : null,
    dates: open.dates ? readDates(form) : null,
    version: form.version(),
  };
}

export function readWords(form: Reader): StageWords {
  const { problems: t } = stageEditTexts[form.locale];
  return {
    title: form.line("title", 3, 120, t.title),
    description: form.lines("description", 0, 8000, t.description),
    actors: form.line("actors", 2, 300, t.actors),
  };
}

export function readRules(form: Reader, kind: StageSheet["kind"], settings: unknown): StageRules {
  const { problems: t } = stageEditTexts[form.locale];
  return {
    criteria: form.lines("criteria", 0, 8000, t.criteria),
    decides: form.line("decides", 2, 300, t.decides),
    settings: readSettings(form, kind, settings),
  };
}

export function readDates(form: Reader): StageDates {
  const { problems: t } = stageEditTexts[form.locale];
  const opensAt = readMoment(form, "opens", t.opens);
  const closesAt = form.ticked("stays_open") ? null : readMoment(form, "closes", t.closes);
  form.check("closes", !closesAt || Boolean(form.problems["opens"]) || closesAt > opensAt, t.order);
  return { opensAt, closesAt };
}

export function readMoment(form: Reader, name: string, problem: string): Date {
  form.check(name, isDayOfThisCentury(form.text(`${name}_date`)), problem);
  return form.moment(name, problem);
}
