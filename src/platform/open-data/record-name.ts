/** What open data holds of the thing that a page shows: the rows of a dataset that have these values. All fields of its key name one row. */
export interface RecordName {
  readonly dataset: string;
  readonly of: Readonly<Record<string, string | number>>;
}
