import type { Reader } from "#platform/web/reader.ts";
import { dayOf } from "#platform/time/day.ts";
import { readDue, readReasons } from "../case/case.form.ts";
import { routingTexts } from "./routing.texts.ts";

/** A reason, and a day within a year until which the other level answers. */
export const readSending = (form: Reader, now: Date) => ({
  reason: readReasons(form, "reason", 10, 2000),
  dueAt: readDue(form, dayOf(now), 366, routingTexts[form.locale].dueWrong),
});

/** Taking an idea on needs no words; a few say nothing, and are left out. */
export function readAcceptance(form: Reader): string | null {
  const words = readReasons(form, "words", 0, 2000);
  return words.length < 10 ? null : words;
}
