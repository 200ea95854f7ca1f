import { dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Decision } from "./decision.query.ts";
import { decisionTexts } from "./decision.texts.ts";

export type DecisionForm = Omit<Decision, "number" | "at">;

export const valuesOf = ({ text, asWhom, decidedOn, deliberation, link }: Decision): Values => ({
  ...{ text, as_whom: asWhom, decided_on: decidedOn, deliberation, link },
});

const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]/.test(text) && URL.canParse(text);

/** The number of the version that was read; 0 for none. */
export const seenVersion = (form: Reader): number => Number(form.text("seen")) || 0;

export function readDecisionForm(form: Reader, now: Date): DecisionForm {
  const t = decisionTexts[form.locale].wrong;
  const text = form.lines("text", 20, 12_000, t.text);
  const asWhom = form.line("as_whom", 2, 160, t.asWhom);
  const decidedOn = form.text("decided_on");
  form.check("decided_on", isDayOfThisCentury(decidedOn) && decidedOn <= dayOf(now), t.day);
  const deliberation = form.has("deliberation") ? form.line("deliberation", 2, 60, t.deliberation) : null;
  const link = form.line("link", 0, 500, t.link) || null;
  form.check("link", link === null || isAddress(link), t.link);
  // A decision was published before: one says what changes.
  const correction = seenVersion(form) > 0 ? form.lines("correction", 10, 1000, t.correction) : null;
  return { text, asWhom, decidedOn, deliberation, link, correction };
}
