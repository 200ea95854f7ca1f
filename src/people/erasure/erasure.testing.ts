import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { AllOffers } from "#platform/offers.ts";
import { acts, type PersonalRegister, type PersonalTable } from "#platform/personal/register.ts";
import { eraseRows } from "#platform/personal/erase-rows.command.ts";
import { readOwn } from "../data-export/archive.ts";
import { findWho } from "../who.query.ts";
import type { Contributions } from "./erasure.ts";

/** Where these words still stand: every column of text or JSON of every schema, the queues of jobs included. For tests. */
export async function findEverywhere(db: Db, words: readonly string[]): Promise<string[]> {
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

/** A room that keeps one thing, whose rows are where the test says. */
export const registerOf = (file: string, ...tables: readonly Partial<PersonalTable>[]): PersonalRegister => ({
  area: file,
  file,
  notPersonal: {},
  kept: [{ ...acts, tables: tables.map((one) => ({ table: `${file}.thing`, person: "person_id", ...one })) }],
});

interface Registers {
  readonly db: Db;
  readonly services: { readonly offers: AllOffers };
}

/** What one file of the copy of one's data holds: list → rows. */
export const copyOf = async ({ db, services: { offers } }: Registers, person: string, file: string) => (await readOwn(db, offers, person))[file]!;

/** As the night after the fortnight, for one file of the copy alone; the account itself stays. */
export const eraseIn = ({ db, services: { offers } }: Registers, file: string, person: string, contributions: Contributions) =>
  db.transaction().execute(async (trx) =>
    eraseRows(
      trx,
      offers.personal.filter((one) => one.file === file),
      await findWho(trx, person),
      contributions === "remove",
    ),
  );
