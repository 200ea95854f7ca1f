import { addDays, daysBetween } from "#platform/time/day.ts";

export const states = ["asked", "queued", "offered", "granted", "sent", "out", "coming", "returned", "lost", "refused", "cancelled", "lapsed"] as const;
export type State = (typeof states)[number];

export const borrowers = ["person", "structure", "place"] as const;
export type Borrower = (typeof borrowers)[number];

/** When the state of a thing is noted. */
export const moments = ["handed", "sent", "received", "sent_back", "returned", "reported"] as const;
export type Moment = (typeof moments)[number];

/** In addresses, what is noted at each moment. */
export const momentWords = {
  handed: "remise",
  sent: "depart",
  received: "arrivee",
  sent_back: "depart-retour",
  returned: "retour",
  reported: "degat",
} as const satisfies Record<Moment, string>;

export const conditions = ["good", "worn", "damaged", "incomplete"] as const;
export type Condition = (typeof conditions)[number];

export const isDamage = (condition: Condition): boolean => condition === "damaged" || condition === "incomplete";

/** On which side somebody stands of one loan; they may stand on several. */
export type Side = "borrower" | "lender" | "carrier";

/** What can be done with a loan: from where, by whom. The database knows the same moves (`loans.move`). */
export const acts = {
  grant: { from: ["asked"], by: ["lender"] },
  refuse: { from: ["asked", "granted"], by: ["lender"] },
  cancel: { from: ["asked", "queued", "offered", "granted"], by: ["borrower"] },
  accept: { from: ["offered"], by: ["borrower"] },
  extend: { from: ["granted", "out"], by: ["borrower"] },
  carry: { from: ["granted", "out"], by: ["lender"] },
  lose: { from: ["sent", "out", "coming"], by: ["lender"] },
  handed: { from: ["granted"], by: ["lender"] },
  sent: { from: ["granted"], by: ["lender", "carrier"] },
  received: { from: ["sent"], by: ["borrower"] },
  sent_back: { from: ["out"], by: ["borrower", "carrier"] },
  returned: { from: ["out", "coming", "lost"], by: ["lender"] },
  reported: { from: ["out"], by: ["borrower"] },
} as const satisfies Record<string, { readonly from: readonly State[]; readonly by: readonly Side[] }>;
export type Act = keyof typeof acts;

/** Whether whoever stands on these sides may do that with a loan in this state. */
export const mayDo = (act: Act, state: State, sides: readonly Side[]): boolean =>
  acts[act].from.some((one) => one === state) && acts[act].by.some((one) => sides.includes(one));

/** It is not with the place that lends it. */
export const isAway = (state: State): boolean => state === "sent" || state === "out" || state === "coming";
/** It will be, or is: it counts for what a borrower has at once. */
export const isStanding = (state: State): boolean => isAway(state) || state === "asked" || state === "offered" || state === "granted";

/** Days after the last one; 0 for what is not late. */
export const daysLate = ({ state, lastDay }: { readonly state: State; readonly lastDay: string }, today: string): number =>
  isAway(state) ? Math.max(0, daysBetween(lastDay, today)) : 0;

/** What somebody wants to borrow. Days are texts "2026-12-03", both included. */
export interface Wish {
  readonly first: string;
  readonly last: string;
  readonly units: number;
  readonly purpose: string | null;
  /** Somebody should carry it to them. */
  readonly carried: boolean;
}

/** How a thing is lent. Days. */
export interface Terms {
  readonly ownerId: string | null;
  readonly borrowers: readonly Borrower[];
  readonly longest: number;
  readonly notice: number;
  readonly horizon: number;
  /** Units that one borrower has at the same time. */
  readonly atOnce: number;
  readonly approval: boolean;
  readonly answer: number;
  readonly waits: number;
  readonly valueCents: number | null;
  readonly conditions: string | null;
  readonly signs: boolean;
  readonly carries: boolean;
  readonly byHour: boolean;
}

export const usualTerms: Terms = {
  ...{ ownerId: null, borrowers, longest: 14, notice: 1, horizon: 120, atOnce: 1, approval: true, answer: 3, waits: 2 },
  ...{ valueCents: null, conditions: null, signs: true, carries: false, byHour: false },
};

const rules = ["borrower", "notice", "longest", "horizon", "units", "atOnce", "carried"] as const;
export type Rule = (typeof rules)[number];

/** A rule that stands against a wish, with its number. */
export interface Refusal {
  readonly rule: Rule;
  readonly limit: number;
}

interface BorrowerStanding {
  readonly today: string;
  readonly borrower: Borrower;
  readonly quantity: number;
  /** Units that this borrower has, or will, at most at one moment of the wish. */
  readonly has: number;
}

/** All the rules that stand against a wish, at once. */
export function judge(terms: Terms, { first, last, units, carried }: Wish, { today, borrower, quantity, has }: BorrowerStanding): Refusal[] {
  const broken: [Rule, boolean, number][] = [
    ["borrower", !terms.borrowers.includes(borrower), 0],
    ["notice", first < addDays(today, terms.notice), terms.notice],
    ["longest", daysBetween(first, last) + 1 > terms.longest, terms.longest],
    ["horizon", last > addDays(today, terms.horizon), terms.horizon],
    ["units", units > quantity, quantity],
    ["atOnce", units <= quantity && has + units > terms.atOnce, terms.atOnce],
    ["carried", carried && !terms.carries, 0],
  ];
  return broken.filter(([, is]) => is).map(([rule, , limit]) => ({ rule, limit }));
}
