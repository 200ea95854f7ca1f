import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";

import { contentsOf, dropHouse } from "#platform/backup/load.command.ts";
import { quoted } from "#platform/backup/snapshot.query.ts";
import { migrate } from "#platform/db/migrate.ts";
import type { KeptRows } from "./beginning.ts";

interface Beginning {
  readonly kept: readonly KeptRows[];
  readonly migrations: string;
  /** The role of the application, unless it is the owner. */
  readonly application: string | undefined;
}

/**
 * The tables anew, as those of a house that begins, with the kept rows alone. Migrations commit one by one: whoever calls it has a backup. Gives the
 * keys of the contents that nothing names any more.
 */
export async function begin(client: pg.ClientBase, { kept, migrations, application }: Beginning): Promise<readonly string[]> {
  const rows: { table: string; columns: string; content: Buffer }[] = [];
  for (const one of kept) rows.push(await readKept(client, one));
  const contents = await contentsOf(client);
  await dropHouse(client);
  await migrate(client, migrations);
  for (const { table, columns, content } of rows) {
    await pipeline(Readable.from([content]), client.query(copyFrom(`copy ${quoted(table)} (${columns}) from stdin`)));
  }
  await migrate(client, migrations, application);
  return contents;
}

async function readKept(client: pg.ClientBase, { table, which = "true", instead = {} }: KeptRows) {
  const { rows } = await client.query<{ name: string }>(
    "select attname::text as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
    [quoted(table)],
  );
  const columns = rows.map(({ name }) => `"${name}"`).join(", ");
  const values = rows.map(({ name }) => instead[name] ?? `"${name}"`).join(", ");
  const stream = client.query(copyTo(`copy (select ${values} from ${quoted(table)} where ${which}) to stdout`));
  return { table, columns, content: Buffer.concat(await Array.fromAsync(stream)) };
}
