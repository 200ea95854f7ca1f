import type { Cover, Reason, Tariff } from "#engines/pricing/pricing.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { dayOf, endOfDay } from "#platform/time/day.ts";

/** Whom a place may ask another price. Everybody belongs to `all`. */
export const groups = ["all", "resident", "job_seeker", "member", "association", "company"] as const;
export type Group = (typeof groups)[number];
export type AttestedGroup = Exclude<Group, "all">;
export const attested = groups.filter((group) => group !== "all");

/** What is sold, each begun. A day is that of the calendar: on the day on which clocks go back it has 25 hours, and costs the same. */
export const minutesOf = { hour: 60, half: 240, day: 1500 } as const;
export type CoverKind = keyof typeof minutesOf;
export const coverKinds = ["hour", "half", "day"] as const satisfies readonly CoverKind[];

/** Cents, VAT included. */
export type Covers = Partial<Record<Group, Partial<Record<CoverKind, number>>>>;

/** What a list says from a day on. */
export interface Edition {
  readonly id: string;
  readonly listId: string;
  /** "2026-12-01". */
  readonly starts: string;
  readonly covers: Covers;
  /** Minutes that cost nothing: of what lasts no longer, of each month. */
  readonly freeUnder: number;
  readonly freeMonth: number;
  /** Cents. */
  readonly deposit: number;
  /** Hundredths of a percent; null: exempt. */
  readonly vat: number | null;
  /** What has a price stands only once it is paid. */
  readonly prepay: boolean;
}

/** The same for what is lent for whole days: days alone are sold, and none is free for being short. Null: it says no price of a day. */
export function ofDays(edition: Edition): Edition | null {
  const covers: Covers = {};
  for (const group of groups) {
    const day = edition.covers[group]?.day;
    if (day !== undefined) covers[group] = { day };
  }
  return covers.all === undefined ? null : { ...edition, covers, freeUnder: 0, freeMonth: 0, prepay: false };
}

/** An edition before it is one. */
export type EditionDraft = Omit<Edition, "id" | "listId">;

/** What may be asked of somebody who belongs to these groups: a group without any price pays what all pay. */
export const tariffsOf = (covers: Covers, mine: readonly Group[]): Tariff<Group>[] =>
  [...mine, "all" as const].flatMap((group) => {
    const sold = coversOf(covers[group]);
    return sold.length > 0 ? [{ group, covers: sold }] : [];
  });

const coversOf = (cents: Covers[Group] = {}): Cover[] =>
  coverKinds.flatMap((kind) => (cents[kind] === undefined ? [] : [{ minutes: minutesOf[kind], cents: cents[kind] }]));

export const coverOf = (minutes: number): CoverKind => coverKinds.find((kind) => minutesOf[kind] === minutes) ?? "day";

/** Minutes of each local day that a time touches, in their order. */
export function daysOf({ from, to }: Span): number[] {
  const days: number[] = [];
  for (let at = from; at < to; ) {
    const end = Math.min(to, endOfDay(dayOf(at)).getTime());
    days.push(Math.round((end - at) / 60_000));
    at = end;
  }
  return days;
}

/** The least that anybody pays without belonging to a group; null where it costs nothing. */
export function leastOf({ covers }: Pick<Edition, "covers">): number | null {
  const sold = coversOf(covers.all).filter(({ cents }) => cents > 0);
  return sold.length === 0 ? null : Math.min(...sold.map(({ cents }) => cents));
}

/** Why a sum is what it is; `short`: a time that lasts no longer than what costs nothing. */
export type Why = Reason | { readonly kind: "short"; readonly minutes: number };

/** Minutes of a pass. */
export interface Spending {
  readonly passId: string;
  readonly minutes: number;
}

/** The price of one time. */
export interface Sum {
  readonly edition: Edition;
  readonly group: Group;
  readonly cents: number;
  readonly freeMinutes: number;
  readonly reasons: readonly Why[];
  readonly days: number;
  /** What it takes of passes. */
  readonly spends: readonly Spending[];
  /** The coupon that took something off. */
  readonly couponId?: string;
}
