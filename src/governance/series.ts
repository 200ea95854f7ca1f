import type { Granularity, Indicator } from "#territory";

export const reliabilities = ["official", "entered", "estimated"] as const;
export type SeriesReliability = (typeof reliabilities)[number];

/** How far a figure can be trusted: counted from rows or estimated by the house; published by an authority or entered by hand. */
export type Reliability = "counted" | SeriesReliability;

/** An indicator that no room of the house can count: its values are entered by hand or come from a file. */
export interface Series {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly definition: string;
  readonly source: string;
  readonly source_url: string | null;
  readonly unit: Indicator["unit"];
  readonly type: Indicator["type"];
  readonly counted: string;
  readonly reliability: SeriesReliability;
  /** Its rows are not public, and numbers under five are not published. */
  readonly persons: boolean;
  /** Moves with each correction of its words. */
  readonly version: number;
  /** For which kinds of parts it has values. */
  readonly granularity: readonly Granularity[];
}

/** Once it has values, its unit and whether they are persons stay: they say what its figures mean. */
export const hasValues = ({ granularity }: Pick<Series, "granularity">): boolean => granularity.length > 0;

/** As figures and targets name it. */
export const seriesIndicatorId = (slug: string): string => `manual.${slug}`;
