import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Territory } from "./territory.ts";

const granularities = ["metropolis", "commune", "zone"] as const;
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

/** One of the things behind a figure. The figure is the sum of what its lines add; of a median, the middle one. */
export interface Line {
  readonly title: string;
  readonly href: string | null;
  /** As the thread names it; absent for what is no thing of the thread. */
  readonly thing?: { readonly kind: string; readonly id: string };
  /** Code of its commune. */
  readonly commune: string | null;
  /** The day from which it counts. `YYYY-MM-DD`. */
  readonly day: string | null;
  /** What it adds to the value: 1, cents, desks, inhabitants; for a median, its days. */
  readonly value: number;
  /** Of a share: what it adds to the whole. */
  readonly of?: number;
}

export interface LinesRequest {
  readonly part: Part;
  readonly day: string;
  /** Only what counts from a later day than this. */
  readonly after?: string | null;
  readonly territory: Territory;
  readonly locale: Locale;
  readonly offset?: number;
  /** All unless said. */
  readonly limit?: number;
}

export interface Lines {
  /** How many there are in all, and what they add up to. */
  readonly total: number;
  readonly value: number | null;
  readonly of?: number | null;
  readonly lines: readonly Line[];
}

/** A row behind a figure that was written, and what of it. */
export interface RowChange {
  readonly at: Date;
  readonly title: string;
  readonly href: string | null;
  /** A few words: "Aides numériques". */
  readonly what: string;
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
  /** The figure that the dashboard of the metropolis draws as a map and as curves of communes. One of the whole house. */
  readonly headline?: boolean;
  /** Whose figures under five are not published: a count of persons. */
  readonly persons?: boolean;
  /** Why it is an estimate; absent when it is counted. */
  readonly estimate?: Translated;
  /** Of every part it is known for, as of the end of that day in Europe/Paris, by what is known now. One query, no loop over parts. */
  measure(db: Db, day: string, territory: Territory): Promise<readonly Measure[]>;
  /** The same by what was known at that instant, from the audit of rows. Absent where no such audit is kept. */
  measureKnown?(db: Db, day: string, territory: Territory, at: Date): Promise<readonly Measure[]>;
  /** It depends on the day it is asked: nothing can be said of a day that is past. */
  readonly todayOnly?: boolean;
  /** How many of its rows were written since: why a past day, measured again, may differ. */
  changedSince(db: Db, at: Date): Promise<number>;
  /** Which they are, the latest first. For staff: they may be of things that are not public. */
  changes?(db: Db, at: Date, locale: Locale, limit: number): Promise<readonly RowChange[]>;
  /** The things behind the figure of one part, one by one, those that add to its value first. Absent when they are not public. */
  lines?(db: Db, asked: LinesRequest): Promise<Lines>;
  /** Where they are found otherwise; null with `why` when they are not public. */
  rows(part: Part, territory: Territory): { readonly href: string } | { readonly href: null; readonly why: (locale: Locale) => string };
}

/** What moves figures as soon as it happens: those whose identifiers begin with the room of the event are measured again at once. */
export interface FigureEvent {
  /** "places.published". */
  readonly event: string;
  /** How the identifiers of those begin that it moves, when it moves few of the room's. */
  readonly figures?: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    indicators: Indicator;
    figureEvents: FigureEvent;
  }
}
