import type { Reader } from "#platform/web/reader.ts";
import { readMoment } from "../stage-edit/stage-edit.form.ts";
import { stageDatesTexts } from "./stage-dates.texts.ts";

export interface DatesChange {
  /** "close_now" closes at the instant of the act, "open_now" opens at it: the date given for that does not count. */
  readonly act: "change" | "open_now" | "close_now";
  /** Null: it stays as it is. */
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly reason: string;
  readonly version: number;
}

/** What is asked of a stage that has not begun (`ahead`) includes its opening. Whether the instants are past, the command says. */
export function readDatesChange(form: Reader, ahead: boolean): DatesChange {
  const { problems: t } = stageDatesTexts[form.locale];
  const acts = ahead ? (["change", "open_now"] as const) : (["change", "close_now"] as const);
  const act = ahead && !form.has("act") ? "change" : form.choice("act", acts, t.act);
  const opensAt = ahead && act === "change" ? readMoment(form, "opens", t.opens) : null;
  const closesAt = act === "close_now" || form.ticked("stays_open") ? null : readMoment(form, "closes", t.closes);
  form.check("closes", !opensAt || !closesAt || Boolean(form.problems["opens"]) || closesAt > opensAt, t.order);
  return { act, opensAt, closesAt, reason: form.lines("reason", 10, 2000, t.reason), version: form.version() };
}
