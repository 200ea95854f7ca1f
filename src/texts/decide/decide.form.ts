import type { Reader } from "#platform/web/reader.ts";
import type { Amendment } from "../amendment.query.ts";
import { draftingTexts } from "../drafting.texts.ts";
import { longestBlock } from "../text.ts";
import type { Decision, Outcome } from "./decide.command.ts";

export const outcomes: readonly Outcome[] = ["accept", "in_part", "refuse"];

/** What is left of a paragraph that was to be deleted may be one sign. */
export function readDecision(form: Reader, { act }: Pick<Amendment, "act">): Omit<Decision, "by"> {
  const t = draftingTexts[form.locale].decide;
  const outcome = form.choice("outcome", outcomes, t.outcomeMissing);
  const shortest = outcome !== "in_part" ? 0 : act === "delete" ? 1 : 2;
  const result = form.lines("result", shortest, longestBlock, t.resultMissing, t.resultLong);
  const decision = form.lines("decision", 10, 2000, t.decisionMissing, t.decisionLong);
  const revision = form.text("revision");
  return { outcome, result: outcome === "in_part" ? result : null, decision, revision: /^\d{1,6}$/.test(revision) ? Number(revision) : null };
}
