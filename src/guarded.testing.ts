import type { Kysely } from "kysely";

import type { Tables } from "#platform/db/tables.ts";

type Params = Readonly<Record<string, string>>;

/** What stands for the parameters of each address, from the demo's story, and what of it outsiders must never read. */
export interface Examples {
  of(pattern: string): Params | undefined;
  readonly placeIds: readonly string[];
  readonly secrets: readonly string[];
}

/** Closed to nobody who has an account, although about one thing: each with its reason. */
export const openToAll = new Set<string>([]);

/** What somebody who may would post. */
export const acts: Record<string, Record<string, string>> = {};

export async function examplesOf(_db: Kysely<Tables>): Promise<Examples> {
  return { of: () => undefined, placeIds: [], secrets: [] };
}
