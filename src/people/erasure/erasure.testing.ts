import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";

/** Where these words still stand: every column of text or JSON of every schema, the queues of jobs included. For tests. */
export async function findEverywhere(db: Kysely<Tables>, words: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ schema: string; table: string; column: string }>`
    select table_schema as schema, table_name as "table", column_name as "column" from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and data_type in ('text', 'character varying', 'character', 'jsonb', 'json', 'ARRAY', 'bytea')`.execute(db);
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const { rows } = await sql`
      select from ${sql.table(`${schema}.${table}`)}
      where ${sql.ref(column)}::text ilike any(${words.flatMap((word) => [`%${word}%`, `%${Buffer.from(word).toString("hex")}%`])}) limit 1`.execute(db);
    if (rows.length > 0) found.push(`${schema}.${table}.${column}`);
  }
  return found;
}
