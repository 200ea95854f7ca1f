import { addDays, dayOf, daysBetween, endOfDay, startOfDay } from "#platform/time/day.ts";
import { minutesOf } from "#platform/time/clock.ts";
import { dayLength, type Instant, type Span, wallOfDay } from "#platform/time/wall-clock.ts";
import type { Lack } from "./conditions/condition.ts";
import { type Period, periods, type Settings, type State, steps } from "./resource.ts";
import { measure, most, union } from "./spans.ts";

export type Rule =
  | "state"
  | "past"
  | "step"
  | "shortest"
  | "longest"
  | "notice"
  | "horizon"
  | "hours"
  | "people"
  | "units"
  | "quota_minutes"
  | "quota_count"
  | "structure_minutes"
  | "structure_count"
  | "at_once"
  | "conditions"
  | "missed";

/** Why it may not be booked so. `limit` and `has` in the unit of the rule: minutes, days, people, units, bookings. */
export interface Refusal {
  readonly rule: Rule;
  readonly limit?: number;
  readonly has?: number;
  readonly per?: Period;
  /** What other rooms ask for, and this person lacks. */
  readonly lacks?: readonly Lack[];
}

/** Rules that a host may set aside: the others are what the thing is, or the time. */
export const isOverridable = ({ rule }: Refusal): boolean => !["state", "past", "units", "people"].includes(rule);

interface TimeRequest extends Span {
  readonly units: number;
  readonly people: number | null;
  /** For a structure that the host of the resource knows. */
  readonly forKnown?: boolean;
}

/** What this person has of the resource already, asked or booked; for a structure that its host knows it counts for that one alone. */
export type OwnSpan = Span & { readonly units: number; readonly forKnown?: boolean };

interface Around {
  readonly now: Instant;
  readonly state: State;
  /** Whether it is open during all of what is asked. */
  readonly open: boolean;
  readonly own: readonly OwnSpan[];
  /** What the structure has for which it is booked, whoever booked it; absent where it is for none. */
  readonly theirs?: readonly OwnSpan[] | null;
  readonly capacity: number | null;
  readonly quantity: number;
  /** All that this person lacks to have it then; absent where nobody is asked. */
  readonly lacks?: (time: Span, now: Instant) => readonly Lack[];
}

const minute = 60_000;

/** All rules that what is asked breaks, at once. */
export function judge(settings: Settings, asked: TimeRequest, around: Around): Refusal[] {
  return [...judgeTime(settings, asked, around), ...judgeSize(asked, around), ...judgeAllOwn(settings, asked, around), ...judgeLacks(asked, around)];
}

/**
 * The person's quotas, and those of the structure. What is booked for a structure counts for both, but for one that its host knows and gives a
 * quota to: then it counts for the structure alone. Long bookings are not had by taking turns.
 */
function judgeAllOwn(settings: Settings, asked: TimeRequest, { own, theirs }: Around): Refusal[] {
  const apart = settings.structurePer !== null;
  const free = { quotaMinutes: null, quotaCount: null, quotaPer: null };
  const mine = apart && asked.forKnown ? judgeOwn({ ...settings, ...free }, asked, own) : judgeOwn(settings, asked, own, apart);
  if (!theirs) return mine;
  const { structureMinutes: quotaMinutes, structureCount: quotaCount, structurePer: quotaPer } = settings;
  const names: Readonly<Partial<Record<Rule, Rule>>> = { quota_minutes: "structure_minutes", quota_count: "structure_count" };
  const found = judgeOwn({ ...settings, quotaMinutes, quotaCount, quotaPer, atOnce: Number.POSITIVE_INFINITY }, asked, theirs);
  const named = found.map((refusal) => ({ ...refusal, rule: names[refusal.rule] ?? refusal.rule }));
  return [...mine, ...named.filter(({ rule }) => mine.every((other) => other.rule !== rule))];
}

/** What ends before it begins is told when it is booked, and refused at the door. */
function judgeLacks({ from, to }: TimeRequest, { lacks, now }: Around): Refusal[] {
  const all = lacks?.({ from, to }, now) ?? [];
  return all.some(({ at }) => at === "now") ? [{ rule: "conditions", lacks: all }] : [];
}

function judgeTime({ step, shortest, notice, horizon }: Settings, { from, to }: TimeRequest, { now, state, open }: Around): Refusal[] {
  const found: Refusal[] = [];
  const check = (right: boolean, refusal: Refusal) => right || found.push(refusal);
  check(state === "open", { rule: "state" });
  check(from > now, { rule: "past" });
  check(keepsStep(step, { from, to }), { rule: "step", limit: step });
  check(to - from >= shortest * minute, { rule: "shortest", limit: shortest });
  check(from <= now || from - now >= notice * minute, { rule: "notice", limit: notice });
  check(isWithin(horizon, from, now), { rule: "horizon", limit: horizon });
  check(open, { rule: "hours" });
  return found;
}

/** To the end of the day that lies so many days ahead. A search asks it of thousands: near days are known without a calendar, whatever the clocks do. */
const isWithin = (days: number, from: Instant, now: Instant): boolean =>
  from < now + days * dayLength - 60 * minute || from < endOfDay(addDays(dayOf(now), days)).getTime();

function judgeSize({ units, people }: TimeRequest, { capacity, quantity }: Around): Refusal[] {
  return [
    ...(capacity !== null && people !== null && people > capacity * units ? [{ rule: "people", limit: capacity * units } as const] : []),
    ...(units > quantity ? [{ rule: "units", limit: quantity } as const] : []),
  ];
}

/**
 * Chained bookings are one: between two of a person, less than the shortest booking is no gap, so that a long one is not had by cutting it.
 * Quotas are measured on the union of what they have, day by day of the place.
 */
function judgeOwn(settings: Settings, asked: TimeRequest, own: readonly OwnSpan[], apart = false): Refusal[] {
  const { shortest, longest, quotaMinutes, quotaCount, quotaPer, atOnce } = settings;
  const all = [...own, asked];
  const chain = union(all, shortest * minute).find(({ from, to }) => from <= asked.from && asked.to <= to) ?? asked;
  const chained = measure(all, chain) / minute;
  const found: Refusal[] = [];
  if (chained > longest) found.push({ rule: "longest", limit: longest, has: chained - (asked.to - asked.from) / minute });
  const had = most(all, asked);
  if (had > atOnce) found.push({ rule: "at_once", limit: atOnce, has: had - asked.units });
  if (quotaPer === null) return found;
  const counts = ({ forKnown }: OwnSpan) => !apart || !forKnown;
  const [counted, before] = [all.filter(counts), own.filter(counts)];
  for (const period of periodsOf(quotaPer, asked)) {
    if (quotaMinutes !== null && measure(counted, period) > quotaMinutes * minute)
      found.push({ rule: "quota_minutes", limit: quotaMinutes, has: measure(before, period) / minute, per: quotaPer });
    const count = before.filter(({ from }) => period.from <= from && from < period.to).length;
    const begins = period.from <= asked.from && asked.from < period.to;
    if (quotaCount !== null && begins && count >= quotaCount) found.push({ rule: "quota_count", limit: quotaCount, has: count, per: quotaPer });
  }
  return found.filter(({ rule }, at) => found.findIndex((other) => other.rule === rule) === at);
}

/** The days, weeks (from Monday) or months of the place that something lies in. */
export function periodsOf(per: Period, { from, to }: Span): Span[] {
  const found: Span[] = [];
  for (let day = firstDayOf(per, dayOf(from)); startOfDay(day).getTime() < to; day = nextAfter(per, day))
    found.push({ from: startOfDay(day).getTime(), to: startOfDay(nextAfter(per, day)).getTime() });
  return found;
}

function firstDayOf(per: Period, day: string): string {
  if (per === "month") return `${day.slice(0, 8)}01`;
  return per === "day" ? day : addDays(day, -((new Date(wallOfDay(day)).getUTCDay() + 6) % 7));
}

function nextAfter(per: Period, first: string): string {
  if (per === "month") return `${addDays(`${first.slice(0, 8)}28`, 4).slice(0, 8)}01`;
  return addDays(first, per === "day" ? 1 : 7);
}

/** What a time asks of the settings of whatever is booked for it by somebody who has nothing of it yet. Minutes, unless said. */
interface Bounds {
  readonly length: number;
  /** Steps that it keeps. */
  readonly steps: readonly number[];
  readonly notice: number;
  /** Days. */
  readonly ahead: number;
  /** The most of it that lies in one day, week or month. */
  readonly within: Readonly<Record<Period, number>>;
}

/** The same rules as `judge`, turned round: a search asks them of thousands at once. Null: it has passed. */
export function boundsOf(asked: Span, now: Instant): Bounds | null {
  const { from, to } = asked;
  if (from <= now) return null;
  const most = (per: Period) => Math.max(...periodsOf(per, asked).map((period) => measure([asked], period))) / minute;
  return {
    length: (to - from) / minute,
    steps: steps.filter((step) => keepsStep(step, asked)),
    notice: Math.floor((from - now) / minute),
    ahead: daysBetween(dayOf(now), dayOf(from)),
    within: Object.fromEntries(periods.map((per) => [per, most(per)])) as Record<Period, number>,
  };
}

const keepsStep = (step: number, { from, to }: Span): boolean => minutesOf(from) % step === 0 && from % minute === 0 && (to - from) % (step * minute) === 0;
