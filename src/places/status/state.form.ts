import { isDay } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { stages, type Status } from "../place.ts";
import { needsReason, type PlaceState, type StateAct } from "./place-state.ts";
import { statusTexts } from "./status.texts.ts";

export interface StateChange {
  readonly act: StateAct;
  /** The state that the person had before their eyes. */
  readonly seen: PlaceState;
  readonly reason: string | null;
  /** The day it closed, `YYYY-MM-DD`. */
  readonly since: string | null;
}

/** Each act has its own form on the page: its fields bear its name. */
export const reasonField = (act: StateAct) => `raison_${act}`;
export const sinceField = "ferme_le";

/** @throws NotFound when no form of ours was sent. */
export function readStateChange(form: Reader, act: StateAct, today: string): StateChange {
  const t = statusTexts[form.locale];
  const [status, typed] = form.text("etat").split("/");
  const stage = stages.find((one) => one === typed);
  if (!status || !stage) throw new NotFound();
  const since = act === "close" ? form.text(sinceField) : null;
  form.check(sinceField, since === null || (isDay(since) && since >= "1900" && since <= today), t.onWrong);
  const reason = form.lines(reasonField(act), needsReason(act) ? 1 : 0, 1000, t.reasonMissing, t.reasonLong) || null;
  return { act, seen: { status: status as Status, stage }, reason, since };
}
