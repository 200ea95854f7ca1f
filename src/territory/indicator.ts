import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Territory } from "./territory.ts";

export const granularities = ["metropolis", "commune", "zone"] as const;
export type Granularity = (typeof granularities)[number];

/** A part of the territory that a figure is about. The id is null for the whole metropolis, a commune's code, or a zone's id. */
export interface Part {
  readonly kind: Granularity;
  readonly id: string | null;
}

/** A figure on a day, of one part. A share keeps both its parts, so that shares of a period can be told by subtraction. */
export interface Measure {
  readonly part: Part;
  readonly value: number | null;
  /** What it is a share of; absent for a count. */
  readonly of?: number | null;
  /** The day that the value is of, when it is older than the day asked: figures that are entered. `YYYY-MM-DD`. */
  readonly asOf?: string;
}

/** A figure that a room offers: dashboards show it, a nightly job keeps it, objectives aim at it. */
export interface Indicator {
  /** Room and figure: "places.opened". */
  readonly id: string;
  readonly title: Translated;
  /** How it is counted, in words that anybody can check. */
  readonly definition: Translated;
  readonly source: Translated;
  /** "share": value of `of`; "euros": cents; "days", "count": whole numbers; "number": any. */
  readonly unit: "count" | "share" | "euros" | "days" | "number";
  /** What is counted, for the figure's line: "lieux". */
  readonly counted: Translated;
  readonly type: "input" | "output" | "outcome" | "impact";
  readonly granularity: readonly Granularity[];
  /** Whose figures under five are not published: a count of persons. */
  readonly persons?: boolean;
  /** Why it is an estimate; absent when it is counted. */
  readonly estimate?: Translated;
  /** Of every part it is known for, as of the end of that day in Europe/Paris, by what is known now. One query, no loop over parts. */
  measure(db: Db, day: string, territory: Territory): Promise<readonly Measure[]>;
  /** It depends on the day it is asked: nothing can be said of a day that is past. */
  readonly todayOnly?: boolean;
  /** How many of its rows were written since: why a past day, measured again, may differ. */
  changedSince(db: Db, at: Date): Promise<number>;
  /** The rows behind the figure; null with `why` when they are not public. */
  rows(part: Part, territory: Territory): { readonly href: string } | { readonly href: null; readonly why: (locale: Locale) => string };
}

declare module "#platform/room.ts" {
  interface Offers {
    indicators: Indicator;
  }
}
