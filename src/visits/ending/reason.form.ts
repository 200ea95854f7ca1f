import type { Reader } from "#platform/web/reader.ts";
import { visitsTexts } from "../visits.texts.ts";

/** One must be given: it is passed on. */
export function readReason(form: Reader): string {
  const t = visitsTexts[form.locale];
  return form.lines("reason", 2, 1000, t.reasonMissing, t.reasonLong);
}
