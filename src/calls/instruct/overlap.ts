import type { State } from "../application.ts";

export const whys = ["structure", "place", "expense", "text"] as const;
export type Why = (typeof whys)[number];

export interface Overlap {
  readonly id: string;
  readonly callTitle: string;
  readonly callSlug: string;
  readonly number: number;
  readonly title: string;
  readonly structureName: string;
  readonly state: State;
  readonly askedCents: number;
  readonly sentAt: Date;
  readonly why: readonly Why[];
  /** Expenses that both name, of one sum. */
  readonly expenses: readonly string[];
}
