import type { Election } from "../election/election.ts";
import type { Warning } from "./problem.ts";

/**
 * What a `.pb` file says of each voter beside the ballot (voter_id, age, sex…): voter v's fields are the CSV text
 * `bytes[starts[v]] … bytes[starts[v + 1] - 1]`, one field per name in `columns`, kept as bytes because they are only carried.
 */
export interface Voters {
  readonly columns: readonly string[];
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** A `.pb` file in memory: what is needed to count it, and all that is needed to write it again. */
export interface PabulibDocument {
  readonly election: Election;
  /** Keys and values in the order of the file; a repeated key stays repeated. */
  readonly meta: readonly (readonly [key: string, value: string])[];
  readonly projectColumns: readonly string[];
  /** One row per project, in the order of `election.projects`, as printed. */
  readonly projectRows: readonly (readonly string[])[];
  readonly voteColumns: readonly string[];
  /** null when read with `keepVoters: false`. */
  readonly voters: Voters | null;
  /** Ids of projects whose printed cost is the convention for "withdrawn" (see `withdrawn.ts`). */
  readonly withdrawn: readonly string[];
  readonly warnings: readonly Warning[];
  readonly bom: boolean;
  readonly lineEnd: "\n" | "\r\n";
}

/** The META key that names the column of the weights. It is ours: the format knows none. */
export const weightKey = "vote_weights";

/** The value of a META key (the first, if it is repeated). */
export function metaValue(document: Pick<PabulibDocument, "meta">, key: string): string | undefined {
  return document.meta.find(([name]) => name === key)?.[1];
}
