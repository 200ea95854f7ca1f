import type { Reader } from "#platform/web/reader.ts";
import { readSeen } from "../case/case.form.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";

export interface Decision {
  readonly decision: "admitted" | "refused";
  readonly criterionId: string | null;
  readonly reasons: string | null;
  /** How many decisions whoever decides has seen: somebody else's in between is told, not overwritten. */
  readonly seen: number;
}

/** A refusal names a criterion; so does a revision its reasons. */
export function readDecision(form: Reader, decision: Decision["decision"], criteria: readonly { readonly id: string }[]): Decision {
  const t = admissibilityTexts[form.locale];
  const [seen, refused, criterion] = [readSeen(form), decision === "refused", form.text("criterion")];
  if (refused)
    form.check(
      "criterion",
      criteria.some(({ id }) => id === criterion),
      criteria.length > 0 ? t.criterionMissing : t.noCriteria,
    );
  const reasons = refused || seen > 0 || form.has("reasons") ? form.lines("reasons", 10, 4000, t.reasonsMissing) : null;
  return { decision, criterionId: refused ? criterion : null, reasons, seen };
}
