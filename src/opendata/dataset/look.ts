import type { DatasetField } from "#platform/open-data/dataset.ts";

/** What of a dataset is looked at. */
export interface Look {
  /** Null: all rows. */
  readonly filter: { readonly field: DatasetField; readonly value: string } | null;
  /** Null: the order of the dataset. */
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
}

/** No more are counted: whoever wants all of a larger dataset takes its file. */
export const mostCounted = 100_000;
