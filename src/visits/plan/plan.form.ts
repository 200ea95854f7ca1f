import type { Locale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { clockOf, minutesFrom } from "#platform/time/clock.ts";
import { isDay } from "#platform/time/day.ts";
import type { FormInput } from "#platform/web/form-input.ts";
import { longestRoute } from "../route.ts";
import { visitsTexts } from "../visits.texts.ts";
import { planTexts } from "./plan.texts.ts";

/** One line of the form, as typed. */
export interface Line {
  readonly placeId: string;
  readonly arrival: string;
  readonly minutes: string;
}

/** The route as typed, and what is asked to be done with it. */
export interface Draft {
  readonly version: number;
  readonly day: string;
  readonly practical: string;
  readonly lines: readonly Line[];
  readonly act: Act;
  readonly search: Search;
}

export interface Act {
  readonly name: "save" | "up" | "down" | "remove" | "add" | "take" | "shorter" | "retime" | "suggest" | "search";
  /** A place, for acts on one stop. */
  readonly on: string;
}

export interface Search {
  readonly q: string;
  readonly theme: string;
  readonly commune: string;
  readonly km: string;
}

export const noSearch: Search = { q: "", theme: "", commune: "", km: "" };
const acts: readonly string[] = ["save", "up", "down", "remove", "add", "take", "shorter", "retime", "suggest", "search"];

export function readDraft(input: FormInput): Draft {
  const text = (name: string) => (input.text[name] ?? "").trim().slice(0, 3000);
  const [name = "", on = ""] = text("act").split(":");
  const places = Array.from({ length: longestRoute }, (_, at) => text(`place_${at}`));
  const lines = places.map((placeId, at) => ({ placeId, arrival: text(`arrival_${at}`), minutes: text(`minutes_${at}`) }));
  const once = lines.filter(({ placeId }, at) => isUuid(placeId) && places.indexOf(placeId) === at);
  return {
    version: /^\d{1,9}$/.test(text("version")) ? Number(text("version")) : -1,
    day: text("day"),
    practical: text("practical"),
    lines: once,
    act: acts.includes(name) && (on === "" || isUuid(on)) ? { name: name as Act["name"], on } : { name: "save", on: "" },
    search: { q: text("q").slice(0, 100), theme: text("theme"), commune: text("commune"), km: text("km") },
  };
}

export interface TimedLine {
  readonly placeId: string;
  /** Minutes since midnight. */
  readonly arrival: number;
  readonly minutes: number;
}

export type Checked = { ok: true; lines: TimedLine[] } | { ok: false; problems: Record<string, string> };

export function checkDraft({ day, practical, lines }: Pick<Draft, "day" | "practical" | "lines">, locale: Locale): Checked {
  const t = planTexts[locale];
  const problems: Record<string, string> = {};
  if (!isDay(day) || day < "2020-01-01" || day > "2099-12-31") problems["day"] = t.dayWrong;
  if (practical.length > 2000) problems["practical"] = visitsTexts[locale].tooLong(2000);
  let free = 0;
  const timed = lines.map(({ placeId, arrival: typed, minutes: lasts }, at) => {
    const arrival = minutesFrom(typed);
    const minutes = /^\d{1,3}$/.test(lasts) ? Number(lasts) : 0;
    if (arrival === null) problems[`arrival_${at}`] = t.arrivalWrong;
    else if (arrival < free) problems[`arrival_${at}`] = t.arrivalBefore;
    if (minutes < 10 || minutes > 480) problems[`minutes_${at}`] = t.minutesWrong;
    else if (arrival !== null && arrival + minutes >= 1440) problems[`minutes_${at}`] = t.pastMidnight;
    free = Math.max(free, (arrival ?? 0) + minutes);
    return { placeId, arrival: arrival ?? 0, minutes };
  });
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, lines: timed };
}

export const lineOf = ({ placeId, arrival, minutes }: TimedLine): Line => ({ placeId, arrival: clockOf(arrival), minutes: String(minutes) });
