import { keysOf } from "#platform/keys-of.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import { instantOf, isClock } from "#platform/time/clock.ts";
import { addDays, dayOf, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { activityTexts } from "../activities.texts.ts";
import { rhythms, rhythmWords, type Timing } from "../activity.ts";
import { rhythmOf } from "../say.ts";

/** Days ahead: further away nobody plans. */
export const furthest = 731;
const longestRepetition = 371;
/** As the form says that it happens once. */
export const once = "une-fois";

/** When it happens, and how it comes back. `before`: what is corrected; the day on which it began stays, though it has passed. */
export function readTiming(form: Reader, now: Date, before: Pick<Timing, "day"> | null): Timing {
  const t = activityTexts[form.locale].problems;
  const today = dayOf(now);
  const day = form.text("jour");
  const begun = before !== null && day === before.day && day < today;
  form.check("jour", begun || (isDay(day) && day >= today && day <= addDays(today, furthest)), t.day);
  const { begins, ends } = readHours(form);
  const word = form.choice("revient", [once, ...Object.values(rhythmWords)], t.rhythm);
  const rhythm = keysOf(rhythms).find((one) => rhythmWords[one] === word);
  const weeks = rhythm ? rhythms[rhythm] : null;
  const until = weeks === null ? null : form.text("jusque");
  if (weeks !== null && form.isRight()) {
    const last = until ?? "";
    form.check("jusque", isDay(last) && last >= addDays(day, 7 * weeks) && last <= addDays(day, longestRepetition), t.until);
  }
  if (form.isRight()) form.check("fin", instantOf(begun && until !== null ? until : day, ends) > now, t.past);
  return { day, begins, ends, weeks, until };
}

export function readHours(form: Reader): Pick<Timing, "begins" | "ends"> {
  const t = activityTexts[form.locale].problems;
  const [begins, ends] = [form.text("debut"), form.text("fin")];
  form.check("debut", isClock(begins), t.time);
  form.check("fin", isClock(ends), t.time);
  form.check("fin", ends > begins, t.order);
  return { begins, ends };
}

export function timingValues({ day, begins, ends, weeks, until }: Timing): Values {
  const rhythm = rhythmOf(weeks);
  return { jour: day, debut: begins, fin: ends, revient: rhythm ? rhythmWords[rhythm] : once, jusque: until ?? "" };
}
