import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { QueueOrder } from "./queue.ts";

/** What is asked of a queue. */
export interface QueueQuestion<tab extends string> {
  readonly tab: tab;
  /** A number, or words of the title or the signature. */
  readonly q: string;
  readonly order: Order<QueueOrder>;
}

/** Whether idea `p` answers to these words. */
export const answersTo = (q: string): RawBuilder<unknown> => sql`(
  ${q} = '' or p.number::text = ${q} or strpos(platform.fold(p.title || ' ' || p.signature), platform.fold(${q})) > 0)`;

/** One page of a queue: what presses most (`urgent`, the smallest first), the number or the title of idea `p`; `id` ends all ties. */
export const inOrder = (
  { by, descending }: Order<QueueOrder>,
  { urgent, id }: { readonly urgent: RawBuilder<unknown>; readonly id: RawBuilder<unknown> },
  { limit, offset }: Range,
): RawBuilder<unknown> => sql`
  order by ${{ urgent, number: sql`p.number`, title: sql`platform.fold(p.title)` }[by]} ${descending ? sql`desc nulls first` : sql`asc nulls last`},
    p.number, ${id} limit ${limit} offset ${offset}`;

/** A part of a queue, and how many there are. */
export async function sliceOf<row>(db: Db, rows: RawBuilder<row>, count: RawBuilder<{ count: number }>): Promise<Slice<row>> {
  const [found, total] = await Promise.all([rows.execute(db), count.execute(db)]);
  return { rows: found.rows, total: total.rows[0]!.count };
}
