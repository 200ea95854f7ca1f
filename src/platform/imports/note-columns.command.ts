import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { titleKeys } from "./columns.ts";
import type { ReadAs } from "./read-as.ts";

export interface NamedColumns {
  readonly titles: readonly string[];
  readonly readAs: ReadAs;
}

/** Keeps what the columns of a file are, with its import. */
export async function noteColumns(trx: Db, { job }: { readonly job: string }, run: string, { titles, readAs }: NamedColumns): Promise<void> {
  const fields = titles.map((_, at) => readAs[at] ?? "");
  await sql`
    insert into platform.import_columns (run, job, titles, fields) values (${run}, ${job}, ${titleKeys(titles)}::text[], ${fields}::text[])
    on conflict (run) do update set titles = excluded.titles, fields = excluded.fields, chosen_at = now()`.execute(trx);
}

/** The import of a trial reads its columns as the trial did. */
export async function copyColumns(trx: Db, from: string, to: string): Promise<void> {
  await sql`
    insert into platform.import_columns (run, job, titles, fields)
    select ${to}, job, titles, fields from platform.import_columns where run = ${from}`.execute(trx);
}
