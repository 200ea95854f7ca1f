import type { Locale } from "#platform/i18n/locale.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { juryTexts } from "./jury.texts.ts";
import type { SheetScore } from "./sheet.query.ts";

type Form = Record<string, string>;
type Read<value> = { readonly ok: true; readonly value: value } | { readonly ok: false; readonly problems: Record<string, string> };

/** A score from 0 to `top` and a reason for each criterion; `revises`: what changed the juror's mind. */
export function readScores(
  form: Form,
  criteria: readonly { readonly id: string }[],
  top: number,
  revises: boolean,
  locale: Locale,
): Read<{ readonly scores: readonly SheetScore[]; readonly why: string | null }> {
  const t = juryTexts[locale];
  const problems: Record<string, string> = {};
  const scores = criteria.map(({ id }) => {
    const [typed, reason] = [form[`score_${id}`] ?? "", (form[`reason_${id}`] ?? "").trim()];
    const score = /^\d{1,2}$/.test(typed) ? Number(typed) : -1;
    if (score < 0 || score > top) problems[`score_${id}`] = t.scoreMissing(top);
    if (reason.length < 3 || reason.length > 1000) problems[`reason_${id}`] = t.reasonMissing;
    return { criterionId: id, score, reason };
  });
  const why = (form["why"] ?? "").trim();
  if (revises && (why.length < 10 || why.length > 1000)) problems["why"] = judgingTexts[locale].reasonsMissing(10, 1000);
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, value: { scores, why: why || null } };
}

export function readConflict(form: Form, locale: Locale): Read<string> {
  const conflict = (form["conflict"] ?? "").trim();
  if (conflict.length < 3 || conflict.length > 1000) return { ok: false, problems: { conflict: juryTexts[locale].conflictMissing } };
  return { ok: true, value: conflict };
}
