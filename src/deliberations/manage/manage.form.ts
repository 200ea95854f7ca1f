import type { Reader } from "#platform/web/reader.ts";
import { thingAt, type ThingRef } from "#thread";
import { type EffectRelation, relations } from "../deliberation.ts";
import { manageTexts } from "./manage.texts.ts";

export interface EffectChoice {
  /** Null when there is no such address; noted at its field. */
  readonly thing: ThingRef | null;
  readonly relation: EffectRelation;
  readonly cents: number | null;
  readonly reason: string;
}

export function readEffect(form: Reader): EffectChoice {
  const t = manageTexts[form.locale];
  const thing = thingAt(form.text("address"));
  form.check("address", thing !== null, t.addressWrong);
  const relation = form.choice("relation", relations, t.relationMissing);
  if (relation !== "funds") form.check("sum", !form.has("sum"), t.sumTooMuch);
  const cents = relation === "funds" ? form.euros("sum", 1, t.sumMissing) : null;
  return { thing, relation, cents, reason: form.line("reason", 0, 300, t.whyLong) };
}

export const readWhy = (form: Reader): string => form.lines("why", 10, 1000, manageTexts[form.locale].reasonMissing);

/** Null when a problem was noted. */
export function readPdf(form: Reader): File | null {
  const file = form.file("file");
  form.check("file", file !== null, manageTexts[form.locale].fileMissing);
  return file;
}
