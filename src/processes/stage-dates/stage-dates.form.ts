import type { FormInput } from "#platform/web/form-input.ts";
import type { StageSheet } from "../process.query.ts";
import { readInstant } from "../stage-edit/stage-edit.form.ts";
import { localOf } from "#platform/time/clock.ts";
import type { stageDatesTexts } from "./stage-dates.texts.ts";

export interface TypedDates {
  /** "close_now" closes at the instant of the act; the dates given do not count. */
  readonly act: "change" | "close_now";
  /** Null: it stays as it is. */
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly reason: string;
  readonly version: number;
}

export type Values = Record<string, string>;
export type Problems = Record<string, string>;
export type Read = { ok: true; value: TypedDates } | { ok: false; problems: Problems };

export const valuesOf = ({ opensAt, closesAt, version }: StageSheet): Values => ({
  act: "change",
  opens: localOf(opensAt),
  closes: closesAt ? localOf(closesAt) : "",
  stays_open: closesAt ? "" : "1",
  version: String(version),
});

export function typedValues({ text }: FormInput): Values {
  const instant = (name: string) => `${text[`${name}_date`] ?? ""}T${text[`${name}_time`] ?? ""}`;
  return { ...text, opens: instant("opens"), closes: instant("closes") };
}

/** What is asked of a stage that has not begun (`ahead`) includes its opening. Whether the instants are past, the command says. */
export function readDatesChange(input: FormInput, ahead: boolean, t: (typeof stageDatesTexts)["fr"]): Read {
  const problems: Problems = {};
  const act = ahead ? "change" : input.text["act"];
  if (act !== "change" && act !== "close_now") problems["act"] = t.problems.act;
  const opensAt = ahead ? readInstant(input, "opens") : null;
  if (opensAt === undefined) problems["opens"] = t.problems.opens;
  const closesAt = act === "close_now" || input.text["stays_open"] ? null : readInstant(input, "closes");
  if (closesAt === undefined) problems["closes"] = t.problems.closes;
  if (opensAt && closesAt && closesAt <= opensAt) problems["closes"] = t.problems.order;
  const reason = (input.text["reason"] ?? "").trim();
  if (reason.length < 10 || reason.length > 2000) problems["reason"] = t.problems.reason;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: { act: act as TypedDates["act"], opensAt: opensAt ?? null, closesAt: closesAt ?? null, reason, version: Number(input.text["version"]) || 0 },
  };
}
