import { isUuid } from "#platform/text/uuid.ts";
import { clockOf, minutesFrom } from "#platform/time/clock.ts";
import { isDayOfThisCentury } from "#platform/time/day.ts";
import type { Values } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { longestRoute } from "../route.ts";
import { visitsTexts } from "../visits.texts.ts";
import { planTexts } from "./plan.texts.ts";

/** One line of the form, as typed. */
export interface Line {
  readonly placeId: string;
  readonly arrival: string;
  readonly minutes: string;
}

/** What buttons do with the lines before they are saved; those on one stop name its place. */
export const moves = ["save", "up", "down", "remove", "add", "take", "shorter", "retime", "suggest"] as const;

export interface Move {
  readonly name: (typeof moves)[number];
  /** A place, for moves of one stop. */
  readonly on: string;
}

/** The route as typed. */
export interface Draft {
  readonly version: number;
  readonly day: string;
  readonly practical: string;
  readonly lines: readonly Line[];
  readonly move: Move;
}

export interface Search {
  readonly q: string;
  readonly theme: string;
  readonly commune: string;
  readonly km: string;
}

export function readDraft(form: Reader, name: Move["name"]): Draft {
  const on = form.on();
  return {
    version: /^\d{1,9}$/.test(form.text("version")) ? Number(form.text("version")) : -1,
    day: form.text("day"),
    practical: form.text("practical").slice(0, 3000),
    lines: linesIn(form.text),
    move: { name, on: isUuid(on) ? on : "" },
  };
}

/** Each place once. */
function linesIn(text: (field: string) => string): Line[] {
  const lines = Array.from({ length: longestRoute }, (_, at) => ({
    placeId: text(`place_${at}`),
    arrival: text(`arrival_${at}`),
    minutes: text(`minutes_${at}`),
  }));
  return lines.filter(({ placeId }, at) => isUuid(placeId) && lines.findIndex((other) => other.placeId === placeId) === at);
}

const textIn = (values: Values) => (field: string) => String(values[field] ?? "").trim();

export const linesOf = (values: Values): Line[] => linesIn(textIn(values));

export function searchOf(values: Values): Search {
  const text = textIn(values);
  return { q: text("q").slice(0, 100), theme: text("theme"), commune: text("commune"), km: text("km") };
}

/** The fields of these lines, and the empty ones of those that are not there any more. */
export function fieldsOf(lines: readonly Line[]): Record<string, string> {
  const fields = Array.from({ length: longestRoute }, (_, at) => [
    [`place_${at}`, lines[at]?.placeId ?? ""],
    [`arrival_${at}`, lines[at]?.arrival ?? ""],
    [`minutes_${at}`, lines[at]?.minutes ?? ""],
  ]);
  return Object.fromEntries(fields.flat());
}

interface TimedLine {
  readonly placeId: string;
  /** Minutes since midnight. */
  readonly arrival: number;
  readonly minutes: number;
}

interface TimedRoute {
  readonly day: string;
  readonly practical: string | null;
  readonly lines: readonly TimedLine[];
}

/** One stop after the other, within one day. */
export function readRoute(form: Reader): TimedRoute {
  const t = planTexts[form.locale];
  const day = form.text("day");
  form.check("day", isDayOfThisCentury(day) && day >= "2020", t.dayWrong);
  const practical = form.lines("practical", 0, 2000, visitsTexts[form.locale].tooLong(2000)) || null;
  let free = 0;
  const lines = linesIn(form.text).map(({ placeId, arrival: typed }, at) => {
    const arrival = minutesFrom(typed);
    const minutes = form.whole(`minutes_${at}`, 10, 480, t.minutesWrong);
    form.check(`arrival_${at}`, arrival !== null, t.arrivalWrong);
    form.check(`arrival_${at}`, (arrival ?? 0) >= free, t.arrivalBefore);
    form.check(`minutes_${at}`, (arrival ?? 0) + minutes < 1440, t.pastMidnight);
    free = Math.max(free, (arrival ?? 0) + minutes);
    return { placeId, arrival: arrival ?? 0, minutes };
  });
  return { day, practical, lines };
}

export const lineOf = ({ placeId, arrival, minutes }: TimedLine): Line => ({ placeId, arrival: clockOf(arrival), minutes: String(minutes) });
