import { sql } from "kysely";

import type { Db } from "./db.ts";
import type { Tables } from "./tables.ts";

export type Row = Readonly<Record<string, unknown>>;

/** In French, ";", ":", "?", "!" and the inside of guillemets do not part from their word at the end of a line. */
const withHardSpaces = (json: string): string => json.replace(/ ([;:?!»])/g, "\u00a0$1").replaceAll("« ", "«\u00a0");

/** One statement per table: the demo is planted in seconds. Columns that no row names keep their default. */
export async function insertRows(db: Db, table: keyof Tables, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const into = sql.table(table);
  const columns = sql.join(Object.keys(rows[0]!).map((column) => sql.ref(column)));
  await sql`insert into ${into} (${columns}) select ${columns}
    from jsonb_populate_recordset(null::${into}, ${withHardSpaces(JSON.stringify(rows))}::jsonb)`.execute(db);
}
