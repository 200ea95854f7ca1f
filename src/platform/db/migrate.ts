import { glob, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type pg from "pg";

/** Any number that no other program uses as an advisory lock: two processes starting at once migrate one after the other. */
const migrationLock = 4_930_200_093;

/**
 * Applies every room's .sql files in timestamp order, each once, each in its own transaction, then lends the tables to the role that the
 * application connects as (`platform.grant_application`), which owns none. Gives the files it applied. `only`: those that a backup knew, whose rows
 * come next.
 */
export async function migrate(client: pg.ClientBase, root: string, application?: string, only?: ReadonlySet<string>): Promise<string[]> {
  await client.query("select pg_advisory_lock($1)", [migrationLock]);
  try {
    await client.query("create schema if not exists platform");
    await client.query("create table if not exists platform.migration (name text primary key, applied_at timestamptz not null default now())");
    const pending = (await findPending(client, root)).filter((file) => only?.has(basename(file)) ?? true);
    // The disk is waited for once, at the last of them: what a fall of the machine would lose are whole steps, and the latest.
    for (const [at, file] of pending.entries()) {
      await client.query(at < pending.length - 1 ? "set synchronous_commit to off" : "reset synchronous_commit");
      await applyOne(client, file);
    }
    if (application) await client.query("select platform.arm_lent(), platform.grant_application(quote_ident($1)::regrole)", [application]);
    return pending;
  } finally {
    await client.query("select pg_advisory_unlock($1)", [migrationLock]);
  }
}

/** The files that this database has not seen, in their order. */
export async function findPending(client: pg.ClientBase, root: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select name from platform.migration");
  const done = new Set(rows.map((row) => row.name));
  return (await findMigrations(root))
    .filter((file) => !done.has(basename(file)))
    .map((file) => join(root, file))
    .sort((a, b) => byStamp(basename(a), basename(b)));
}

/**
 * The first migration of a later version that this database has seen. One that a version of before took back is none: it is older than the last that
 * is known here.
 */
export async function findNewer(client: pg.ClientBase, root: string): Promise<string | undefined> {
  const known = (await listMigrations(root)).sort(byStamp);
  const { rows } = await client.query<{ name: string }>("select name from platform.migration order by name");
  return rows.map(({ name }) => name).find((name) => !known.includes(name) && byStamp(name, known.at(-1) ?? "") > 0);
}

const byStamp = (a: string, b: string): number => a.localeCompare(b, "en");

const findMigrations = (root: string): Promise<string[]> => Array.fromAsync(glob("*/migrations/*.sql", { cwd: root }));

/** The names by which a database remembers those that this version has. */
export const listMigrations = async (root: string): Promise<string[]> => (await findMigrations(root)).map((file) => basename(file));

async function applyOne(client: pg.ClientBase, file: string): Promise<void> {
  const name = basename(file);
  await client.query("begin");
  try {
    await client.query(await readFile(file, "utf8"));
    await client.query("insert into platform.migration (name) values ($1)", [name]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
