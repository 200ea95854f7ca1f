import { readTime, writeTime } from "../hours/typed-time.ts";
import { type Weekday, weekdays, writeDays } from "../hours/weekdays.ts";

/** Minutes since midnight. An end that is not after its beginning lies on the next day. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A week as one writes it on a door: at most two ranges a day, and what changes on holidays. */
export interface Grid {
  readonly days: Readonly<Record<Weekday, readonly Range[]>>;
  readonly closedOnPublicHolidays: boolean;
  readonly closedOnSchoolHolidays: boolean;
}

export const emptyGrid: Grid = {
  days: { Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] },
  closedOnPublicHolidays: false,
  closedOnSchoolHolidays: false,
};

/** Latest end of an opening that began the day before. */
const lateNight = 6 * 60;

type RangeProblem = "half" | "not_a_time" | "end_first" | "overlap" | "overlap_day_before";

const isOvernight = ({ from, to }: Range): boolean => to <= from;

/** Whether a range can be meant: its end comes after, or it is a night that ends before six. */
function isPossible({ from, to }: Range): boolean {
  return from < 1440 && (to > from || (to <= lateNight && to < from));
}

/** The first day on which two openings run into each other, with which. */
export function findOverlap({ days }: Grid): { day: Weekday; with: "same_day" | "day_before" } | null {
  for (const [at, day] of weekdays.entries()) {
    const ranges = inOrder(days[day]);
    const [first, second] = ranges;
    if (first && second && (isOvernight(first) || second.from < first.to)) return { day, with: "same_day" };
    const night = days[weekdays[(at + 6) % 7]!].find(isOvernight);
    if (night && first && first.from < night.to) return { day, with: "day_before" };
  }
  return null;
}

/** In OpenStreetMap syntax; null for a week without any opening: nothing is said then. */
export function writeGrid({ days, closedOnPublicHolidays, closedOnSchoolHolidays }: Grid): string | null {
  const open = weekdays.filter((day) => days[day].length > 0);
  if (open.length === 0) return null;
  const byTimes = Map.groupBy(open, (day) => inOrder(days[day]).map(writeRange).join(","));
  const rules = [...byTimes].map(([times, those]) => `${writeDays(those)} ${times}`);
  // After ";" a rule for Sunday would cut the night of Saturday at midnight; after "," it adds to it.
  const week = rules.join(open.some((day) => days[day].some(isOvernight)) ? ", " : "; ");
  return [week, closedOnSchoolHolidays && "SH off", closedOnPublicHolidays && "PH off"].filter(Boolean).join("; ");
}

const inOrder = (ranges: readonly Range[]) => [...ranges].sort((a, b) => a.from - b.from);
const writeRange = ({ from, to }: Range) => `${writeTime(from)}-${writeTime(to)}`;

const dayName = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
const dayRange = `${dayName}(?:-${dayName})?`;
const span = "\\d{2}:\\d{2}-\\d{2}:\\d{2}";
const openRule = new RegExp(`^(?:(${dayRange}(?:,${dayRange})*) )?(${span}(?:,${span})?)$`);
const offRule = new RegExp(`^((?:${dayRange}|PH|SH)(?:,(?:${dayRange}|PH|SH))*) off$`);

/** The week that a tidy string says, or null when a grid would lose some of it: months, comments, weeks, third openings… */
export function readGrid(tidy: string): Grid | null {
  if (tidy === "24/7") return readGrid("Mo-Su 00:00-24:00");
  const read: Reading = { days: { ...emptyGrid.days }, closedOnPublicHolidays: false, closedOnSchoolHolidays: false };
  for (const rule of tidy.split(";")) {
    for (const [at, part] of rule.split(/, (?=[A-Z])/).entries()) if (!readRule(part.trim(), at > 0, read)) return null;
  }
  return weekdays.some((day) => read.days[day].length > 0) && !findOverlap(read) ? read : null;
}

interface Reading {
  readonly days: Record<Weekday, readonly Range[]>;
  closedOnPublicHolidays: boolean;
  closedOnSchoolHolidays: boolean;
}

/** A rule after "," adds to those before; after ";" it replaces what they say of its days. False when the grid cannot hold it. */
function readRule(rule: string, adds: boolean, read: Reading): boolean {
  const [, openDays = "Mo-Su", times] = openRule.exec(rule) ?? [];
  const closed = offRule.exec(rule)?.[1]?.split(",");
  // A rule for weekdays after one for holidays takes it back: order says more than the grid can.
  if (times && !read.closedOnPublicHolidays && !read.closedOnSchoolHolidays) return setDays(readDays(openDays), times.split(",").map(readRange), adds, read);
  if (!closed || adds) return false;
  if (closed.includes("PH")) read.closedOnPublicHolidays = true;
  if (closed.includes("SH")) read.closedOnSchoolHolidays = true;
  return setDays(readDays(closed.filter((one) => one !== "PH" && one !== "SH").join(",")), [], false, read);
}

function setDays(changed: readonly Weekday[], ranges: readonly Range[], adds: boolean, { days }: Reading): boolean {
  if (!ranges.every(isPossible)) return false;
  const before = { ...days };
  for (const day of changed) {
    // Replaced, the day would lose the night that began the evening before.
    if (!adds && before[weekdays[(weekdays.indexOf(day) + 6) % 7]!].some(isOvernight)) return false;
    days[day] = adds ? [...days[day], ...ranges] : ranges;
    if (days[day].length > 2) return false;
  }
  return true;
}

function readRange(text: string): Range {
  const [from = "", to = ""] = text.split("-");
  const [start, end] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return { from: start!, to: end! > 1440 ? end! - 1440 : end! };
}

function readDays(text: string): Weekday[] {
  if (text === "") return [];
  return text.split(",").flatMap((part) => {
    const [first, last = first] = part.split("-") as [Weekday, Weekday?];
    const [from, to] = [weekdays.indexOf(first), weekdays.indexOf(last!)];
    return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, at) => weekdays[(from + at) % 7]!);
  });
}

/** One line of the form. */
export function readTyped(from: string, to: string): { ok: true; range: Range | null } | { ok: false; problem: RangeProblem; at: "from" | "to" } {
  if (from.trim() === "" && to.trim() === "") return { ok: true, range: null };
  if (from.trim() === "") return { ok: false, problem: "half", at: "from" };
  if (to.trim() === "") return { ok: false, problem: "half", at: "to" };
  const [start, end] = [readTime(from), readTime(to)];
  if (start === null) return { ok: false, problem: "not_a_time", at: "from" };
  if (end === null) return { ok: false, problem: "not_a_time", at: "to" };
  // "Minuit" begins a day and ends one.
  const range = { from: start === 1440 ? 0 : start, to: end === 0 ? 1440 : end };
  return isPossible(range) ? { ok: true, range } : { ok: false, problem: "end_first", at: "to" };
}
