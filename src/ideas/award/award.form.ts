import type { Locale } from "#platform/i18n/locale.ts";
import { awardTexts } from "./award.texts.ts";

export interface TypedAward {
  readonly awarded: readonly string[];
  readonly reference: string | null;
  /** For those that are not ticked; null: they wait. */
  readonly reason: string | null;
}

export type Read = { readonly ok: true; readonly value: TypedAward } | { readonly ok: false; readonly problems: Record<string, string> };

export function readAward(form: Record<string, string>, ticked: readonly string[], known: readonly { readonly id: string }[], locale: Locale): Read {
  const t = awardTexts[locale];
  const problems: Record<string, string> = {};
  const awarded = ticked.filter((id) => known.some((one) => one.id === id));
  const [reference, reason, close] = [(form["reference"] ?? "").trim(), (form["reason"] ?? "").trim(), form["close"] === "1"];
  if (awarded.length === 0 && !close) problems["award"] = t.chooseMissing;
  if (reference !== "" && (reference.length < 2 || reference.length > 300)) problems["reference"] = t.referenceWrong;
  if (close && (reason.length < 10 || reason.length > 2000)) problems["reason"] = t.reasonMissing;
  return Object.keys(problems).length > 0
    ? { ok: false, problems }
    : { ok: true, value: { awarded, reference: reference || null, reason: close ? reason : null } };
}
