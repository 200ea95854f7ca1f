import type { Locale } from "#platform/i18n/locale.ts";
import { judgingTexts } from "../judging/judging.texts.ts";
import { isVerdict } from "./opinion.ts";
import { opinionTexts } from "./opinion.texts.ts";
import type { OpinionVerdict } from "../verdicts.ts";

export type Read =
  | { readonly ok: true; readonly value: { readonly verdict: OpinionVerdict; readonly reasons: string } }
  | { readonly ok: false; readonly problems: Record<string, string> };

export function readOpinion(form: Record<string, string>, locale: Locale): Read {
  const [verdict, reasons] = [form["verdict"] ?? "", (form["reasons"] ?? "").trim()];
  const problems: Record<string, string> = {};
  if (!isVerdict(verdict)) problems["verdict"] = opinionTexts[locale].choose;
  if (reasons.length < 10 || reasons.length > 4000) problems["reasons"] = judgingTexts[locale].reasonsMissing(10, 4000);
  if (Object.keys(problems).length > 0 || !isVerdict(verdict)) return { ok: false, problems };
  return { ok: true, value: { verdict, reasons } };
}
