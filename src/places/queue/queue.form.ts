import { tickedRows } from "#platform/web/list.ts";
import type { Reader } from "#platform/web/reader.ts";
import { statusTexts } from "../status/status.texts.ts";

/** Those that are ticked, and why they are taken out of the directory. */
export function readSuspension(form: Reader): { readonly ids: readonly string[]; readonly reason: string } {
  const t = statusTexts[form.locale];
  return { ids: tickedRows(form), reason: form.lines("reason", 1, 1000, t.reasonMissing, t.reasonLong) };
}
