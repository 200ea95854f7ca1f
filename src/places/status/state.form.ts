import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import { type Stage, stages, type Status } from "../place.ts";
import { isStateAct, needsReason, type PlaceState, type StateAct } from "./place-state.ts";
import { statusTexts } from "./status.texts.ts";

export interface StateInput {
  readonly act: StateAct;
  readonly seen: PlaceState;
  readonly reason: string | null;
  readonly since: string | null;
}

export type StateForm = { readonly ok: true; readonly input: StateInput } | { readonly ok: false; readonly problems: Problems };

/** Each act has its own form on the page: its fields bear its name. */
export const reasonField = (act: StateAct) => `raison_${act}`;
export const sinceField = "ferme_le";

/** Null when no form of ours was sent. */
export function readStateForm(fields: Record<string, string>, today: string, locale: Locale): StateForm | null {
  const t = statusTexts[locale];
  const act = fields.acte;
  const [status, stage] = (fields.etat ?? "").split("/");
  if (!isStateAct(act) || !status || !stages.includes(stage as Stage)) return null;
  const reason = fields[reasonField(act)]?.trim() || null;
  const since = act === "close" ? (fields[sinceField] ?? "") : null;
  const problems: Problems = {
    ...(reason === null && needsReason(act) && { [reasonField(act)]: t.reasonMissing }),
    ...(reason !== null && reason.length > 1000 && { [reasonField(act)]: t.reasonLong }),
    ...(since !== null && !isPastDay(since, today) && { [sinceField]: t.onWrong }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, input: { act, seen: { status: status as Status, stage: stage as Stage }, reason, since } };
}

function isPastDay(text: string, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text > today || text < "1900-01-01") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
