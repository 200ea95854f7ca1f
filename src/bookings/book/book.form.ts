import { addDays, dayOf, isDayOfThisCentury } from "#platform/time/day.ts";
import { instantOf, minutesFrom, minutesOf } from "#platform/time/clock.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Lack } from "../conditions/condition.ts";
import type { Booking } from "../bookings.query.ts";
import type { Resource } from "../resources.query.ts";
import { isOverridable, type Refusal, type Rule } from "../rules.ts";
import { sayRefusal } from "../say.ts";
import { clock } from "../calendar/week.ts";
import { readCode, readShown } from "../charges/read-shown.ts";
import { bookTexts } from "./book.texts.ts";
import type { Wish } from "../taking/plan.ts";
import { type Choices, readWhom } from "../whom/whom.form.ts";
import type { Whom } from "../whom.ts";

export interface BookingForm {
  readonly wish: Wish;
  /** The host is asked for an exception. */
  readonly exception: boolean;
  /** Cents that they were shown before they confirmed; null before. */
  readonly shown: number | null;
  readonly whom: Whom;
  /** A code that takes something off. */
  readonly code: string | null;
}

/** A time of the day as a field holds it, "14:30"; "24:00" is its end. Null for what is none. */
const readClock = (typed: string): number | null => (typed === "24:00" ? 1440 : minutesFrom(typed));

/** What was typed of a booking. An end before its start is on the next day: a night. */
export function readWish(form: Reader, resource: Pick<Resource, "id" | "quantity">, choices: Choices = { structures: [], helps: false }): BookingForm {
  const t = bookTexts[form.locale].problems;
  const day = form.text("jour");
  form.check("jour", isDayOfThisCentury(day), t.day);
  const [begins, ends] = [readClock(form.text("de")), readClock(form.text("a"))];
  form.check("de", begins !== null, t.from);
  form.check("a", ends !== null && ends !== begins, t.to);
  const people = form.has("personnes") ? form.whole("personnes", 1, 2000, t.people) : null;
  const units = resource.quantity > 1 && form.has("nombre") ? form.whole("nombre", 1, 200, t.units) : 1;
  const exception = form.ticked("exception");
  const purpose = form.line("usage", 0, 300, t.purpose) || null;
  form.check("usage", !exception || (purpose !== null && purpose.length >= 3), t.purposeMissing);
  const last = ends !== null && begins !== null && ends <= begins ? addDays(day || "2026-01-01", 1) : day;
  const at = (on: string, minutes: number | null) => (isDayOfThisCentury(on) && minutes !== null ? instantOf(...wholeDay(on, minutes)) : new Date(0));
  return {
    wish: { resourceId: resource.id, from: at(day, begins), to: at(last, ends), units, people, purpose },
    exception,
    shown: readShown(form),
    whom: readWhom(form, choices),
    code: readCode(form),
  };
}

/** Midnight at the end of a day is that of the next. */
const wholeDay = (day: string, minutes: number): [string, number] => (minutes === 1440 ? [addDays(day, 1), 0] : [day, minutes]);

const fields: Readonly<Partial<Record<Rule, string>>> = {
  step: "de",
  past: "de",
  notice: "de",
  horizon: "jour",
  people: "personnes",
  units: "nombre",
  conditions: "conditions",
};

/** Each rule that is broken at its field; several of one field in one sentence each. */
export function problemsOf(refusals: readonly Refusal[], form: Pick<Reader, "locale">): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const refusal of refusals) {
    const field = fields[refusal.rule] ?? "a";
    const sentence = sayRefusal(refusal, form.locale);
    problems[field] = problems[field] ? `${problems[field]}. ${sentence}` : sentence;
  }
  return problems;
}

/** What other rooms ask for, of all that stands against it. */
export const lacksOf = (refusals: readonly Refusal[]): readonly Lack[] => refusals.flatMap(({ lacks = [] }) => lacks);

export const mayAskException = (refusals: readonly Refusal[]): boolean => refusals.length > 0 && refusals.every(isOverridable);

/** What the form of a booking that is moved holds first: what it is. */
export const valuesOfBooking = ({ from, to, version, people, units, purpose }: Booking): Values => ({
  ...{ jour: dayOf(from), de: clock(minutesOf(from)), a: clock(minutesOf(to) || 1440), version: String(version) },
  ...{ personnes: people === null ? "" : String(people), nombre: String(units), usage: purpose ?? "" },
});

/** What the form holds first: the hour that was pressed, and an hour of it, or as much as the rules say. */
export function firstValues({ shortest, longest, step }: Pick<Resource, "shortest" | "longest" | "step">, search: URLSearchParams, today: string): Values {
  const day = search.get("jour") ?? "";
  const begins = readClock(search.get("de") ?? "");
  const ends = readClock(search.get("a") ?? "");
  const usual = Math.max(shortest, Math.min(longest, 60, Math.ceil(60 / step) * step));
  const until = ends ?? (begins === null ? null : begins + usual <= 1440 ? begins + usual : begins + usual - 1440);
  return {
    ...{ jour: isDayOfThisCentury(day) ? day : today, de: begins === null ? "" : clock(begins), a: until === null ? "" : clock(until) },
    ...{ personnes: (search.get("personnes") ?? "").slice(0, 4), nombre: (search.get("nombre") ?? "1").slice(0, 3) },
    pour: (search.get("pour") ?? "").slice(0, 40),
  };
}
