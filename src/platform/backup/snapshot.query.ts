import pg from "pg";
import { to as copyTo } from "pg-copy-streams";

import { jobTable, type Manifest } from "./manifest.ts";

/** Rows of a table as PostgreSQL's COPY writes them, in pieces of some megabytes that end with a line. */
const pieceBytes = 4_000_000;

/**
 * By whom a backup reads. The schema of the jobs is the application's: a table there may be a view of its making, whose functions do whatever their
 * reader may. The application itself reads it, and the owner nothing of it.
 */
export interface Readers {
  /** Of the owner of the tables: no other reads them all. */
  readonly client: pg.ClientBase;
  /** Another connection, of the application. */
  readonly application: pg.ClientBase;
}

/** One moment of the database, seen by both until their transactions end, whatever the house does meanwhile. */
export async function beginSnapshot({ client, application }: Readers): Promise<void> {
  await beginReading(client);
  const { rows } = await client.query<{ moment: string }>("select pg_export_snapshot() as moment");
  await beginReading(application, rows[0]!.moment);
}

async function beginReading(client: pg.ClientBase, moment?: string): Promise<void> {
  await client.query("begin isolation level repeatable read read only");
  if (moment) await client.query(`set transaction snapshot ${pg.escapeLiteral(moment)}`);
  // Values are written so that they come back the same, whatever the role's own settings.
  await client.query("set local extra_float_digits = 3; set local datestyle = iso; set local timezone = 'UTC'; set local bytea_output = hex");
}

const readerOf = ({ client, application }: Readers, table: string): pg.ClientBase => (table === jobTable ? application : client);

type Inventory = Pick<Manifest, "migrations" | "tables" | "sequences">;

export async function takeInventory(readers: Readers): Promise<Inventory> {
  const { client } = readers;
  const migrations = await client.query<{ name: string }>("select name from platform.migration order by name");
  const tables = await client.query<{ name: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where (c.relkind = 'r' and c.relnamespace in (select platform.room_schemas())) or c.oid = to_regclass($1)
     order by 1`,
    [jobTable],
  );
  const counted: Manifest["tables"] = [];
  for (const { name, columns } of tables.rows) {
    const { rows } = await readerOf(readers, name).query<{ count: string }>(`select count(*) as count from ${quoted(name)} ${which(name)}`);
    counted.push({ name, columns, rows: Number(rows[0]!.count) });
  }
  return { migrations: migrations.rows.map(({ name }) => name), tables: counted, sequences: await readSequences(client) };
}

async function readSequences(client: pg.ClientBase): Promise<Manifest["sequences"]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.oid in (select platform.room_schemas()) order by 1`,
  );
  const read: Manifest["sequences"] = [];
  for (const { name } of rows) {
    const { rows: state } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    );
    read.push({ name, ...state[0]! });
  }
  return read;
}

/** Of the jobs, those that are not done. */
const which = (name: string) => (name === jobTable ? "where state in ('created', 'retry', 'active')" : "");

export async function* readRows(readers: Readers, { name, columns }: Pick<Manifest["tables"][number], "name" | "columns">): AsyncGenerator<Buffer> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const stream = readerOf(readers, name).query(copyTo(`copy (select ${list} from ${quoted(name)} ${which(name)}) to stdout`));
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    held.push(chunk);
    size += chunk.byteLength;
    if (size < pieceBytes || chunk.at(-1) !== 10) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

/** Contents that files name, each once, with the largest size that is told of it. */
export async function listContents(client: pg.ClientBase): Promise<readonly { sha256: string; key: string; mediaType: string }[]> {
  const { rows } = await client.query<{ sha256: string; key: string; mediaType: string }>(
    `select sha256, min(storage_key) as key, min(media_type) as "mediaType" from platform.file group by sha256 order by 1`,
  );
  return rows;
}

export const quoted = (relation: string): string =>
  relation
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
