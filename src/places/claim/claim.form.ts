import type { Reader } from "#platform/web/reader.ts";
import { readPlainText } from "../plain-text/plain-text.ts";
import { claimTexts } from "./claim.texts.ts";

interface Demand {
  readonly function: string;
  readonly message: string | null;
}

/** What a person tells the agent who will check their claim. */
export function readDemand(form: Reader): Demand {
  const t = claimTexts[form.locale].byAgent;
  const role = readPlainText(form, "fonction", { most: 120 }, t.tooLong) ?? "";
  form.check("fonction", role.length >= 2, t.functionProblem);
  return { function: role, message: readPlainText(form, "message", { most: 2000, paragraphs: true }, t.tooLong) };
}
