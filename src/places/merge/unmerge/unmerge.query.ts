import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { settle } from "../settle-facts.ts";
import { findLater } from "../unmerge.command.ts";
import type { Pair, PastMerge, PairedPlace } from "../pair/pair.query.ts";
import type { ChangedFacts } from "../write-merged.command.ts";

export interface Unmerging {
  readonly merge: PastMerge;
  readonly kept: PairedPlace;
  readonly gone: PairedPlace;
  readonly back: readonly { readonly field: string; readonly now: unknown; readonly afterwards: unknown }[];
  readonly stays: readonly { readonly field: string; readonly now: unknown }[];
}

/** What undoing the merge of this pair would do; null when the two are not merged. */
export async function findUnmerging(db: Db, { one, other, merges }: Pair): Promise<Unmerging | null> {
  const merge = merges.find(({ undone_at }) => undone_at === null);
  if (!merge) return null;
  const [kept, gone] = merge.kept_id === one.id ? [one, other] : [other, one];
  const { rows } = await sql<{ changed: ChangedFacts }>`select changed from places.merge where id = ${merge.id}`.execute(db);
  const now: Readonly<Record<string, unknown>> = { ...kept };
  const { restored, stayed } = settle(rows[0]!.changed, now, await findLater(db, merge));
  return {
    merge,
    kept,
    gone,
    back: Object.entries(restored).map(([field, afterwards]) => ({ field, now: now[field], afterwards })),
    stays: stayed.map((field) => ({ field, now: now[field] })),
  };
}
