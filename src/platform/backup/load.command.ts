import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

import { jobTable, type Manifest } from "./manifest.ts";
import { quoted } from "./snapshot.query.ts";

type Table = Manifest["tables"][number];

/**
 * Empties the tables of a migrated database and lets rows in that are known to follow from each other already: no trigger writes or refuses,
 * and foreign keys are put back, and asked, when all are there. One transaction; `fill` is called once, within it.
 */
export async function loadRows(client: pg.ClientBase, { tables, sequences }: Manifest, fill: () => Promise<void>): Promise<void> {
  const names = tables.map(({ name }) => name).filter((name) => name !== jobTable);
  await client.query("begin");
  try {
    const triggers = await asleep(client);
    const keys = await withoutForeignKeys(client);
    await client.query(`truncate ${names.map(quoted).join(", ")}`);
    await fill();
    for (const { name, value, called } of sequences) await client.query("select setval($1::regclass, $2::bigint, $3)", [quoted(name), value, called]);
    for (const statement of [...keys, ...triggers]) await client.query(statement);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

export async function copyRows(client: pg.ClientBase, { name, columns }: Table, rows: AsyncIterable<Uint8Array>): Promise<void> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy ${quoted(name)} (${list}) from stdin`)));
}

/** Jobs of queues that this house has: those that its program keeps for itself are made anew, and those of rooms that are gone have nobody to do them. */
export async function copyJobs(client: pg.ClientBase, table: Table, rows: AsyncIterable<Uint8Array>): Promise<void> {
  const list = table.columns.map((column) => `"${column}"`).join(", ");
  await client.query("create temp table kept_job (like jobs.job)");
  await pipeline(Readable.from(rows), client.query(copyFrom(`copy kept_job (${list}) from stdin`)));
  await client.query(`insert into jobs.job (${list}) select ${list} from kept_job where name in (select name from jobs.queue)`);
}

interface TriggerRow {
  readonly relation: string;
  readonly name: string;
  readonly state: "O" | "A" | "R";
}

/** Gives what wakes them again, as they were. */
async function asleep(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<TriggerRow>(
    `select tgrelid::regclass::text as relation, quote_ident(tgname) as name, tgenabled as state from pg_trigger t join pg_class c on c.oid = tgrelid
     where not tgisinternal and tgenabled <> 'D' and tgparentid = 0 and c.relkind in ('r', 'p') and c.relnamespace in (select platform.room_schemas())`,
  );
  for (const { relation, name } of rows) await client.query(`alter table ${relation} disable trigger ${name}`);
  const words = { O: "enable", A: "enable always", R: "enable replica" } as const;
  return rows.map(({ relation, name, state }) => `alter table ${relation} ${words[state]} trigger ${name}`);
}

async function withoutForeignKeys(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ relation: string; name: string; definition: string }>(
    `select conrelid::regclass::text as relation, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace in (select platform.room_schemas())`,
  );
  for (const { relation, name } of rows) await client.query(`alter table ${relation} drop constraint ${name}`);
  return rows.map(({ relation, name, definition }) => `alter table ${relation} add constraint ${name} ${definition}`);
}

/** Whether a house, or part of one, is there. */
export async function hasHouse(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>("select to_regclass('platform.migration') is not null as there");
  return rows[0]!.there;
}

/**
 * All schemas of the house go, with their rows: only when that was asked for by name. One after the other, since all at once take more locks than a
 * server for few connections has; that which tells that there is a house goes last, so that whoever was killed half-way asks again. What a restore that
 * was killed left of one goes too.
 */
export async function dropHouse(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(nspname) as name from pg_namespace where not starts_with(nspname, 'pg_') and nspname not in ('information_schema', 'public') order by nspname = 'platform', 1",
  );
  for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
}

/** The keys of the contents that a house, or part of one, has in its storage. */
export async function contentsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows: there } = await client.query<{ there: boolean }>("select to_regclass('platform.file') is not null as there");
  if (!there[0]!.there) return [];
  const { rows } = await client.query<{ key: string }>("select distinct storage_key as key from platform.file");
  return rows.map(({ key }) => key);
}

export async function countRows(client: pg.ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) as count from ${quoted(table)}`);
  return Number(rows[0]!.count);
}
