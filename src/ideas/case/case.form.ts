import type { Reader } from "#platform/web/reader.ts";
import { readEuros } from "#platform/money/euros.ts";
import { addDays, isDay, lastSecondOf } from "#platform/time/day.ts";
import { caseTexts } from "./case.texts.ts";

/** What everybody will read of a decision. */
export const readReasons = (form: Reader, name: string, least: number, most: number): string =>
  form.lines(name, least, most, caseTexts[form.locale].reasonsMissing(least, most));

/** How many times it had been done when the form was made: somebody else's in between is told, not overwritten. */
export const readSeen = (form: Reader): number => Number(form.text("seen")) || 0;

/** A line that may be left out. */
export function readShort(form: Reader, name: string, most: number, problem: string): string | null {
  return form.has(name) ? form.line(name, 2, most, problem) : null;
}

/** A sum that may be left out, in cents. */
export function readSum(form: Reader, name: string): number | null {
  const cents = form.has(name) ? readEuros(form.text(name)) : null;
  form.check(name, cents !== null || !form.has(name), caseTexts[form.locale].sumWrong);
  return cents;
}

/** The end of a day to come, at most so many days from today. `problem` is said of a day that is past or too far. */
export function readDue(form: Reader, today: string, days: number, problem: string): Date {
  const due = form.text("due");
  if (form.check("due", isDay(due), caseTexts[form.locale].dayWrong)) form.check("due", due > today && due <= addDays(today, days), problem);
  return lastSecondOf(isDay(due) ? due : today);
}
