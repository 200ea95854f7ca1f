import type { Kind } from "../resource.ts";
import type { Occupation } from "./occupation.ts";

/** How a booking ended that did not stand. */
export const endings = ["missed", "cancelled", "refused", "withdrawn", "unanswered", "unserved"] as const;
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
}

export interface Figures {
  readonly lines: readonly Line[];
  readonly hours: ReadonlyMap<string, Occupation>;
}
