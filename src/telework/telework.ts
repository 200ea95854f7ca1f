import { addDays, daysBetween } from "#platform/time/day.ts";

export const quiets = ["quiet", "cabin", "lively"] as const;
export type Quiet = (typeof quiets)[number];

export const parts = ["morning", "afternoon", "day"] as const;
export type Part = (typeof parts)[number];
/** In addresses. */
export const partWords = { morning: "matin", afternoon: "apres-midi", day: "journee" } as const satisfies Record<Part, string>;
export const halvesOf = (part: Part): 1 | 2 => (part === "day" ? 2 : 1);

/** Hours of a place's half-days, as on its clock: "09:00". */
export interface Halves {
  readonly morningFrom: string;
  readonly morningTo: string;
  readonly afternoonFrom: string;
  readonly afternoonTo: string;
}

/** From when to when on the clock of its day. */
export const clocksOf = (part: Part, one: Halves): readonly [from: string, to: string] => [
  part === "afternoon" ? one.afternoonFrom : one.morningFrom,
  part === "morning" ? one.morningTo : one.afternoonTo,
];

/** What is agreed, or proposed: cents without VAT, VAT in hundredths of a percent, hours of notice. */
export interface Terms {
  readonly halfCents: number;
  readonly dayCents: number;
  /** Null: exempt. */
  readonly vat: number | null;
  /** 1 is Monday. */
  readonly weekdays: readonly number[];
  /** Half-days a month; null: as many as there are desks. */
  readonly ceiling: number | null;
  readonly cancel: number;
  readonly validFrom: string;
  readonly validUntil: string | null;
}

export const centsOf = (part: Part, { halfCents, dayCents }: Pick<Terms, "halfCents" | "dayCents">): number => (part === "day" ? dayCents : halfCents);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: string): number => (((daysBetween("2024-01-01", day) % 7) + 7) % 7) + 1;

/** Its Monday. */
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day));

/** What an employer asks of its agents. */
export interface EmployerRules {
  /** Half-days of a week, at most. */
  readonly weekHalves: number;
  /** Half-days of a week of ten at work, at least. */
  readonly siteHalves: number;
  /** Kilometres; null: it does not matter. */
  readonly farthest: number | null;
  /** Days ahead. */
  readonly horizon: number;
  /** Agents are let in one by one. */
  readonly approval: boolean;
}

export const usualRules: EmployerRules = { weekHalves: 4, siteHalves: 4, farthest: null, horizon: 60, approval: false };

const rules = ["past", "horizon", "blackout", "week", "site", "farthest", "weekday", "ceiling", "twice"] as const;
type Rule = (typeof rules)[number];

/** A rule that stands against a half-day, with its number or its reason. */
export interface Refusal {
  readonly rule: Rule;
  readonly limit?: number;
  readonly why?: string;
}

interface AgentStanding {
  readonly today: string;
  /** Half-days that the agent has in the week of that day already. */
  readonly week: number;
  /** Half-days that the employer has in the month of that day under the agreement. */
  readonly month: number;
  /** Kilometres between the commune of the agent and the place; null: one of the two is not known. */
  readonly distance: number | null;
  readonly blackout: string | null;
  /** They have something else on that half-day. */
  readonly twice: boolean;
  /** It has begun, or is over. */
  readonly begun: boolean;
}

/** All the rules that stand against a half-day, at once. */
export function judge(rule: EmployerRules, terms: Terms, { day, part }: { readonly day: string; readonly part: Part }, known: AgentStanding): Refusal[] {
  const halves = halvesOf(part);
  const { today, week, month, distance, blackout, twice, begun } = known;
  const broken: [Refusal, boolean][] = [
    [{ rule: "past" }, day < today || begun],
    [{ rule: "horizon", limit: rule.horizon }, day > addDays(today, rule.horizon)],
    [{ rule: "blackout", ...(blackout !== null && { why: blackout }) }, blackout !== null],
    [{ rule: "week", limit: rule.weekHalves }, week + halves > rule.weekHalves],
    [{ rule: "site", limit: rule.siteHalves }, week + halves > 10 - rule.siteHalves],
    [{ rule: "farthest", limit: rule.farthest ?? 0 }, rule.farthest !== null && distance !== null && distance > rule.farthest],
    [{ rule: "weekday" }, !terms.weekdays.includes(weekdayOf(day))],
    [{ rule: "ceiling", limit: terms.ceiling ?? 0 }, terms.ceiling !== null && month + halves > terms.ceiling],
    [{ rule: "twice" }, twice],
  ];
  return broken.filter(([, is]) => is).map(([one]) => one);
}

/** Whether a desk can be had: its place is open then, somebody may still sit there, and no rule stands against it. */
export const canHave = ({ free, open, refusals }: { readonly free: number; readonly open: boolean; readonly refusals: readonly Refusal[] }): boolean =>
  open && free > 0 && refusals.length === 0;
