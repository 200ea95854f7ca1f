import type { Locale } from "#platform/i18n/locale.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";

export interface GivenDecision {
  readonly decision: "admitted" | "refused";
  readonly criterionId: string | null;
  readonly reasons: string | null;
}

export type Read =
  | { readonly ok: true; readonly value: GivenDecision }
  | { readonly ok: false; readonly problems: Record<string, string>; readonly values: Record<string, string> };

/** A refusal names a criterion; so does a revision its reasons. */
export function readDecision(form: Record<string, string>, criteria: readonly { readonly id: string }[], revises: boolean, locale: Locale): Read {
  const t = admissibilityTexts[locale];
  const [decision, criterion, reasons] = [form["decision"] ?? "", form["criterion"] ?? "", (form["reasons"] ?? "").trim()];
  const refused = decision === "refused";
  const problems: Record<string, string> = {};
  if (!refused && decision !== "admitted") problems["decision"] = t.choose;
  if (refused && !criteria.some(({ id }) => id === criterion)) problems["criterion"] = criteria.length > 0 ? t.criterionMissing : t.noCriteria;
  const needed = refused || revises || reasons.length > 0;
  if (needed && (reasons.length < 10 || reasons.length > 4000)) problems["reasons"] = t.reasonsMissing;
  if (Object.keys(problems).length > 0) return { ok: false, problems, values: { decision, criterion, reasons } };
  return { ok: true, value: { decision: refused ? "refused" : "admitted", criterionId: refused ? criterion : null, reasons: reasons || null } };
}
