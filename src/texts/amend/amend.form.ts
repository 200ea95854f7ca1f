import type { Locale } from "#platform/i18n/locale.ts";
import { type AmendmentAct, isAmendmentAct, longestBlock } from "../text.ts";
import { amendTexts } from "./amend.texts.ts";

export interface Proposed {
  readonly act: AmendmentAct;
  /** Null for an insertion at the beginning. */
  readonly paragraph: number | null;
  readonly body: string | null;
  readonly reason: string;
}

export type Values = Readonly<Record<string, string>>;
export type Problems = Partial<Record<"acte" | "body" | "reason", string>>;
export type Read = { readonly ok: true; readonly value: Proposed } | { readonly ok: false; readonly problems: Problems };

export const mostReason = 2000;

/** `before` is the wording of the paragraph as it is read now; null when it is not there. */
export function readProposed(values: Values, before: string | null, locale: Locale): Read {
  const t = amendTexts[locale];
  const act = values["acte"];
  const paragraph = /^\d{1,6}$/.test(values["paragraphe"] ?? "") ? Number(values["paragraphe"]) : null;
  const body = (values["body"] ?? "").trim();
  const reason = (values["reason"] ?? "").trim();
  const problems: Problems = {};
  if (!isAmendmentAct(act)) return { ok: false, problems: { acte: t.actMissing } };
  // The form at the beginning of the text offers no other act: this one was not sent by it.
  if (act !== "insert" && paragraph === null) return { ok: false, problems: { body: t.paragraphMissing } };
  if (act !== "delete") {
    if (body.length < 2) problems.body = t.bodyMissing;
    else if (body.length > longestBlock) problems.body = t.bodyLong;
    else if (act === "replace" && body === before) problems.body = t.bodySame;
  }
  if (reason.length < 10) problems.reason = t.reasonMissing;
  else if (reason.length > mostReason) problems.reason = t.reasonLong;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { act, paragraph, body: act === "delete" ? null : body, reason } };
}
