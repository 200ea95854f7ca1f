import { addDays, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { closingsTexts } from "./closings.texts.ts";

export interface NewClosing {
  readonly first: string;
  /** The last day closed. */
  readonly last: string;
  readonly reason: string | null;
}

/** Longer than a year is no exception any more. */
const longest = 366;

export function readClosing(form: Reader, today: string): NewClosing {
  const t = closingsTexts[form.locale].problems;
  const first = form.text("premier");
  const last = form.text("dernier") || first;
  if (form.check("premier", isDayOfThisCentury(first), t.first)) {
    form.check("dernier", isDayOfThisCentury(last) && last >= first, t.order);
    form.check("dernier", last >= today, t.past);
    form.check("dernier", last <= addDays(first, longest), t.long);
  }
  return { first, last, reason: form.line("raison", 0, 200, t.reason) || null };
}
