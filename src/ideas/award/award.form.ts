import type { Reader } from "#platform/web/reader.ts";
import { readShort } from "../case/case.form.ts";
import { awardTexts } from "./award.texts.ts";

export interface AwardChoice {
  readonly awarded: readonly string[];
  readonly reference: string | null;
  /** For those that are not ticked; null: they wait. */
  readonly reason: string | null;
}

export function readAward(form: Reader, known: readonly { readonly id: string }[]): AwardChoice {
  const t = awardTexts[form.locale];
  const awarded = form.all("award").filter((id) => known.some((one) => one.id === id));
  const closes = form.ticked("close");
  form.check("award", awarded.length > 0 || closes, t.chooseMissing);
  return {
    awarded,
    reference: readShort(form, "reference", 300, t.referenceWrong),
    reason: closes ? form.lines("reason", 10, 2000, t.reasonMissing) : null,
  };
}

export function readWithdrawal(form: Reader, awarded: readonly { readonly id: string }[]) {
  const t = awardTexts[form.locale];
  const which = form.text("which");
  form.check(
    "which",
    awarded.some(({ id }) => id === which),
    t.whichMissing,
  );
  return { proposalId: which, reason: form.lines("why", 10, 2000, t.reasonMissing) };
}
