import { addDays } from "#platform/time/day.ts";

/** What counts towards the ceiling of small aid, and since when. A change of the law is a line more. */
interface DeMinimisRule {
  /** The first day on which it holds. */
  readonly from: string;
  readonly ceilingCents: number;
  readonly years: number;
  readonly source: string;
}

const deMinimisRules: readonly DeMinimisRule[] = [
  { from: "2024-01-01", ceilingCents: 30_000_000, years: 3, source: "Règlement (UE) 2023/2831, article 3" },
  { from: "2014-01-01", ceilingCents: 20_000_000, years: 3, source: "Règlement (UE) 1407/2013, article 3" },
];

/** The rule of a day; null before there was one. The newest comes first. */
const ruleOf = (day: string): DeMinimisRule | null => deMinimisRules.find(({ from }) => from <= day) ?? null;

interface Aid {
  readonly cents: number;
  /** The day of its award; the first of its year where none is known. */
  readonly day: string;
  readonly deMinimis: boolean;
}

export interface Cumulation {
  readonly rule: DeMinimisRule;
  /** The first day that still counts. */
  readonly since: string;
  readonly receivedCents: number;
  /** With what is asked now. */
  readonly withCents: number;
  readonly excessCents: number;
}

/** The rule of a day and the first day of its period, which rolls; null where no rule held. */
export function periodOf(day: string): { readonly rule: DeMinimisRule; readonly since: string } | null {
  const rule = ruleOf(day);
  return rule && { rule, since: addDays(Temporal.PlainDate.from(day).subtract({ years: rule.years }).toString(), 1) };
}

/** With what was received since the first day of the period, and what is asked now. */
export function cumulated(period: NonNullable<ReturnType<typeof periodOf>>, receivedCents: number, askedCents: number): Cumulation {
  const withCents = receivedCents + askedCents;
  return { ...period, receivedCents, withCents, excessCents: Math.max(0, withCents - period.rule.ceilingCents) };
}

/**
 * Small aid of a structure over the years before a day (the period rolls), with a new one. What is dated later counts too: it was promised
 * already. Null where no rule held.
 */
export function cumulate(aid: readonly Aid[], askedCents: number, day: string): Cumulation | null {
  const period = periodOf(day);
  if (!period) return null;
  const received = aid.filter((one) => one.deMinimis && one.day >= period.since).reduce((sum, { cents }) => sum + cents, 0);
  return cumulated(period, received, askedCents);
}
