import type { Lack } from "../conditions/condition.ts";
import type { Resource } from "../resources.query.ts";

export interface Match {
  readonly resource: Resource;
  /** Metres from where it is looked for; null where nobody said where. */
  readonly metres: number | null;
  /** The time at which it can be had; null where nobody said when. */
  readonly at: { readonly from: Date; readonly to: Date } | null;
}

/** With what it asks of everybody. */
export type MatchLine = Match & { readonly asks: Lack["ways"] };

export interface Answer {
  readonly found: readonly Match[];
  readonly total: number;
  /** What is nearest in time, where nothing is free as it was asked. */
  readonly nearest: readonly Match[];
  /** Each has a time of its own: the first at which it can be had. */
  readonly each: boolean;
}
