import type { Kind } from "../resource.ts";
import type { Rule } from "../rules.ts";
import type { Occupation } from "./occupation.ts";

/** How a booking ended that did not stand. */
export const endings = ["missed", "turned_away", "cancelled", "refused", "withdrawn", "unanswered", "unserved"] as const;
export type Ending = (typeof endings)[number];

/** One resource in a month. */
export interface Line extends Occupation {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Bookings that stood. */
  readonly bookings: number;
  /** Of them, those for which somebody said that they had arrived. */
  readonly arrived: number;
  readonly ended: Readonly<Record<Ending, number>>;
  /** Times that somebody said it does not work. */
  readonly breakdowns: number;
}

/** A rule that stood against bookings, or that others had it, and how often. */
export interface RefusedBy {
  readonly rule: Rule | "taken";
  readonly times: number;
}

export interface Figures {
  readonly lines: readonly Line[];
  readonly hours: ReadonlyMap<string, Occupation>;
  /** The most frequent first. */
  readonly refusals: readonly RefusedBy[];
}
