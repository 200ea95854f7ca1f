import type { Reader } from "#platform/web/reader.ts";
import { readReasons, readSeen } from "../case/case.form.ts";
import { juryTexts } from "./jury.texts.ts";

/** A score from 0 to `top` and a reason for each criterion; whoever changes their scores says what changed their mind. */
export function readScores(form: Reader, criteria: readonly { readonly id: string }[], top: number) {
  const t = juryTexts[form.locale];
  const seen = readSeen(form);
  return {
    seen,
    scores: criteria.map(({ id }) => ({
      criterionId: id,
      score: form.whole(`score_${id}`, 0, top, t.scoreMissing(top)),
      reason: form.lines(`reason_${id}`, 3, 1000, t.reasonMissing),
    })),
    why: seen > 0 ? readReasons(form, "why", 10, 1000) : null,
  };
}
