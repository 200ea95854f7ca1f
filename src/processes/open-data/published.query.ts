import type { Db } from "#platform/db/db.ts";
import { type RawBuilder, sql } from "kysely";

import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { streamRows } from "#platform/web/stream-rows.ts";

interface DatasetQuery {
  /** What each row is, as jsonb whose keys are the names of the fields. */
  readonly row: RawBuilder<unknown>;
  /** `from … where …`: what everybody may read. */
  readonly from: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
  /** The instant of a row's last change. */
  readonly changed: RawBuilder<unknown>;
}

/** Of processes `r` that outsiders see. */
export const publicProcess = sql`r.state in ('published', 'ended', 'cancelled')`;

/** "2025-05-05T07:00:00Z", whatever the zone of the connection. */
export const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** The day of Paris. */
export const day = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'Europe/Paris', 'YYYY-MM-DD')`;

/** The reading half of a dataset, from one query. */
export function published({ row, from, order, changed }: DatasetQuery): Pick<Dataset, "rows" | "count" | "lastChange"> {
  return {
    async *rows(db: Db) {
      const query = sql<{ row: DatasetRow }>`select ${row} as row ${from} order by ${order}`;
      for await (const { row: one } of streamRows<{ row: DatasetRow }>(db, { compile: () => query.compile(db) })) yield one;
    },
    async count(db) {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(db);
      return rows[0]!.count;
    },
    async lastChange(db) {
      const { rows } = await sql<{ at: Date | null }>`select max(${changed}) as at ${from}`.execute(db);
      return rows[0]!.at;
    },
  };
}
