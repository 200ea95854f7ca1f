export interface RecomputeRequest {
  /** Where the files stand. */
  readonly address: string;
  /** As the report says it. */
  readonly fingerprint: string | null;
}

export type RecomputeReply =
  /** A line that is not the one that was published; null: the list of fingerprints is another. */
  | { readonly type: "fault"; readonly at: { readonly file: string; readonly line: number } | null }
  /** `hidden`: how many statements have lost their words since. */
  | { readonly type: "calculated"; readonly difference: string | null; readonly people: number; readonly votes: number; readonly hidden: number };
