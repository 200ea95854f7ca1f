import { join } from "node:path";
import type pg from "pg";

import { CannotStart } from "#platform/cannot-start.ts";
import { findNewer, findPending, migrate } from "#platform/db/migrate.ts";
import { oneClient } from "#platform/db/one-client.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { type Settings, WrongSetting } from "#platform/settings.ts";
import { projectRoot } from "./root.ts";

/** Ends the process with the sentence that says what stands in its way. Anything else is a bug, and thrown on. */
export function giveUp(error: unknown): never {
  if (!(error instanceof CannotStart || error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}

interface Server {
  readonly url: string;
  /** Whoever migrates connects there; null where the application alone is known, and somebody else has migrated. */
  readonly ownerUrl: string | null;
  /** Lets go of our own server; the last process that does stops it. */
  release(): Promise<void>;
}

/**
 * The database of DATABASE_URL, or our own PostgreSQL, which is started or attached to; migrated by its owner, who lends the application's role
 * what it may do.
 * @throws CannotStart
 */
export async function openServer(settings: Settings, say: (step: string) => void): Promise<Server> {
  const server = await reachServer(settings, say);
  const { url, release } = server;
  try {
    const ownerUrl = server.ownerUrl ?? (await ownUrl(url));
    if (ownerUrl) await bringUpToDate(url, ownerUrl, say);
    return { url, ownerUrl, release };
  } catch (error) {
    await release();
    throw error;
  }
}

/** The same as it is, whatever the version of what it holds. @throws CannotStart when our own does not come up */
export async function reachServer(settings: Settings, say: (step: string) => void): Promise<Server> {
  const own = settings.DATABASE_URL ? null : await startOwnServer(settings.DATA_DIR, { say }).catch(refuse);
  return {
    url: settings.DATABASE_URL ?? own!.url(),
    ownerUrl: settings.DATABASE_OWNER_URL ?? own?.ownerUrl() ?? null,
    release: async () => own?.release(),
  };
}

async function bringUpToDate(url: string, ownerUrl: string, say: (step: string) => void): Promise<void> {
  const application = await ask(url, "DATABASE_URL", async (client) => (await client.query<{ name: string }>("select current_user as name")).rows[0]!.name);
  await ask(ownerUrl, ownerUrl === url ? "DATABASE_URL" : "DATABASE_OWNER_URL", async (client) => {
    const { rows } = await client.query<{ owns: boolean }>("select pg_has_role($1, current_user, 'member') as owns", [application]);
    const owns = rows[0]!.owns;
    await refuseUnfit(client);
    await refuseNewer(client);
    const applied = await migrate(client, migrations, owns ? undefined : application);
    if (applied.length > 0) say(`Migrated the database: ${applied.length} step${applied.length > 1 ? "s" : ""}.`);
    if (owns)
      say("Warning: the application connects as the owner of its tables. Set DATABASE_OWNER_URL (docs/operations.md): votes are not safe from its SQL.");
  });
}

/**
 * With one address alone: the same, when it is that of the owner, or of nobody's database yet. The application's role may be the only one known
 * here, so that no process that answers could change what it owns: then nothing may be left to migrate.
 */
async function ownUrl(url: string): Promise<string | null> {
  return ask(url, "DATABASE_URL", async (client) => {
    const { rows } = await client.query<{ owns: boolean; made: boolean }>(`
      select coalesce((select pg_has_role(relowner, 'member') from pg_class where oid = to_regclass('platform.migration')),
        has_database_privilege(current_database(), 'create')) as owns, to_regclass('platform.migration') is not null as made`);
    const { owns, made } = rows[0]!;
    if (owns) return url;
    await refuseNewer(client);
    const missing = made ? (await findPending(client, migrations)).length : "all";
    if (missing !== 0) throw new CannotStart(`The database lacks ${missing} migrations, and its role may not make them: start once with DATABASE_OWNER_URL.`);
    return null;
  });
}

/**
 * Where a machine has no language set, its PostgreSQL makes databases that know no accents: a house would keep them as bytes, and find nothing by them.
 * @throws CannotStart
 */
async function refuseUnfit(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
  );
  const { version, encoding } = rows[0]!;
  if (version < 160_000) throw new CannotStart(`This PostgreSQL is of version ${Math.floor(version / 10_000)}: Beffroi needs 16 or later.`);
  if (encoding !== "UTF8")
    throw new CannotStart(`This database is in ${encoding}, not in UTF8: make another as docs/operations.md (Two roles) writes it, with encoding 'UTF8'.`);
}

/**
 * A version that begins on what a later one has made would write what that one does not expect, and nobody would know why.
 * @throws CannotStart
 */
async function refuseNewer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ made: boolean }>("select to_regclass('platform.migration') is not null as made");
  const newer = rows[0]!.made ? await findNewer(client, migrations) : undefined;
  if (newer)
    throw new CannotStart(
      `This database is of a newer version of Beffroi: ${newer} is not known here. Start that version, or restore the backup of before its upgrade (docs/operations.md, Upgrade).`,
    );
}

/** Where rooms keep theirs. */
export const migrations = join(projectRoot, "src");

/** One connection for these questions. `setting` says which one is wrong when nobody answers. */
async function ask<T>(url: string, setting: string, questions: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = oneClient({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect().catch(() => {
    throw new CannotStart(`The database at ${withoutPassword(url)} does not answer: check ${setting} and that PostgreSQL runs there.`);
  });
  try {
    return await questions(client);
  } finally {
    await client.end();
  }
}

function refuse(error: Error): never {
  throw new CannotStart(error.message);
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = "";
  return address.href;
}
