import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesOf } from "#platform/time/clock.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readWish } from "../book/book.form.ts";
import { readCode, readShown } from "../charges/read-shown.ts";
import type { Resource } from "../resources.query.ts";
import type { Wish } from "../taking/plan.ts";
import type { Choices } from "../whom/whom.form.ts";
import type { Whom } from "../whom.ts";
import { isHoliday, type Holiday } from "../holidays/holiday.ts";
import { daysOf, rhythmOf } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";

/** What is known before anybody types. */
export interface FormContext {
  readonly resource: Resource;
  readonly choices: Choices;
  readonly holidays: readonly Holiday[];
}

/** The dates of a series as they were asked for. */
export interface SeriesRequest {
  readonly wishes: readonly Wish[];
  /** Days that lie in holidays, and are left out. */
  readonly skipped: readonly string[];
  readonly whom: Whom;
}

/** The same time on the clock of each day, as long as the first; without the school holidays of a zone where that is asked. */
export function readSeries(form: Reader, { resource, choices, holidays }: FormContext): SeriesRequest {
  const t = seriesTexts[form.locale].problems;
  const { wish, whom } = readWish(form, resource, choices);
  const rhythm = rhythmOf(form.text("rythme"));
  form.check("rythme", rhythm !== undefined, t.rhythm);
  const [first, until] = [form.text("jour"), form.text("jusque")];
  form.check("jusque", isDayOfThisCentury(until) && until > first, t.until);
  const zone = form.text("vacances");
  form.check("vacances", zone === "" || holidays.some((one) => one.zone === zone), t.zone);
  if (!form.isRight() || !rhythm) return { wishes: [], skipped: [], whom };
  const nights = Math.round((Date.parse(dayOf(wish.to)) - Date.parse(dayOf(wish.from))) / 86_400_000);
  const at = (day: string, instant: Date) => instantOf(day, minutesOf(instant));
  const days = daysOf(first, rhythm, until);
  const skipped = days.filter((day) => isHoliday(day, zone, holidays));
  const kept = days.filter((day) => !skipped.includes(day));
  form.check("vacances", kept.length > 0, t.allHolidays);
  return { wishes: kept.map((day) => ({ ...wish, from: at(day, wish.from), to: at(addDays(day, nights), wish.to) })), skipped, whom };
}

export interface SeriesForm extends SeriesRequest {
  readonly chosen: readonly Wish[];
  readonly shown: number | null;
  /** A code that takes something off. */
  readonly code: string | null;
}

/** The field in which somebody says what they want on a day on which it cannot be as asked. */
export const insteadField = (day: string): string => `sinon-${day}`;

/** Another thing or another time, as that field says it: what may be booked is judged when it is. */
export const insteadValue = ({ resourceId, from, to }: Pick<Wish, "resourceId" | "from" | "to">): string => `${resourceId}_${from.getTime()}_${to.getTime()}`;

function readInstead(form: Reader, wish: Wish): Wish[] {
  const [resourceId = "", from = "", to = ""] = form.text(insteadField(dayOf(wish.from))).split("_");
  if (!isUuid(resourceId) || !/^\d{13}$/.test(from) || !/^\d{13}$/.test(to) || Number(from) >= Number(to)) return [];
  return [{ ...wish, resourceId, from: new Date(Number(from)), to: new Date(Number(to)) }];
}

/** The dates that are ticked, and what was chosen instead of those that cannot be. */
export function readChosen(form: Reader, known: FormContext): SeriesForm {
  const asked = readSeries(form, known);
  const days = new Set(form.all("dates"));
  const chosen = asked.wishes.flatMap((wish) => (days.has(dayOf(wish.from)) ? [wish] : readInstead(form, wish)));
  form.check("dates", chosen.length > 0, seriesTexts[form.locale].problems.dates);
  return { ...asked, chosen, shown: readShown(form), code: readCode(form) };
}
