import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import type pg from "pg";
import { pino } from "pino";

import { CannotStart } from "#platform/cannot-start.ts";
import { connect } from "#platform/db/db.ts";
import { listMigrations, migrate } from "#platform/db/migrate.ts";
import { oneClient } from "#platform/db/one-client.ts";
import { sayProcesses } from "#platform/db/processes.query.ts";
import { spool } from "#platform/files/spool.ts";
import type { Storage } from "#platform/files/storage.ts";
import { keyOf } from "#platform/files/storage.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { hasKey, keyNames, readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";
import type { Room } from "#platform/start/room.ts";
import { contentsOf, copyJobs, copyRows, countRows, dropHouse, hasHouse, loadRows } from "./load.command.ts";
import { jobTable } from "./manifest.ts";
import { noteRestored } from "./note-backup.command.ts";
import { type Sound, tablesOf } from "./read-backup.ts";
import { readTar, type TarEntry } from "./tar.ts";

export interface Target {
  /** Where the application connects, and the owner of the tables. */
  readonly url: string;
  readonly ownerUrl: string;
  /** Its role, which the owner lends the tables; undefined where it is the owner. */
  readonly application: string | undefined;
  readonly migrations: string;
  readonly rooms: readonly Room[];
  /** Null: files are not kept, as when a backup is only tried. */
  readonly storage: Storage | null;
}

/**
 * A database that has a house already is left as it is, unless its house is to go. Gives the keys of the contents of the one that went.
 * @throws CannotStart
 */
export async function makeRoom({ ownerUrl }: Target, replace: boolean): Promise<readonly string[]> {
  return as(ownerUrl, async (client) => {
    if (!(await hasHouse(client))) return [];
    if (!replace) throw new CannotStart("There is a house in this database already: restore into an empty one, or say --replace to lose what it has.");
    const running = await sayProcesses(client);
    if (running) throw new CannotStart(`Processes of this house run (${running}): stop them, then replace it.`);
    const contents = await contentsOf(client);
    await dropHouse(client);
    return contents;
  });
}

/** What a trial made in a database that was empty before it. */
export const removeTrial = ({ ownerUrl }: Target): Promise<void> => as(ownerUrl, dropHouse);

/** Nothing goes for a backup that cannot come in its place. @throws CannotStart */
export async function refuseNewer({ manifest }: Sound, migrations: string): Promise<void> {
  const known = new Set(await listMigrations(migrations));
  const newer = manifest.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) throw new CannotStart(`This backup is of a newer version of Beffroi: ${newer[0]} is not known here.`);
}

/** What the house that went had in the storage, and the one that came has not. */
export async function removeContents({ storage }: Target, contents: readonly string[], { files }: Sound): Promise<void> {
  const kept = new Set([...files].map(keyOf));
  for (const key of contents) if (!kept.has(key)) await storage?.remove(key);
}

/**
 * Makes the house of a backup: the tables as they were, by the migrations that it knew; its rows; the migrations since; the rights of the
 * application; the jobs that waited; its files. `open` reads the archive again from its beginning. Gives what did not arrive.
 */
export async function restore(sound: Sound, open: () => AsyncIterable<Uint8Array>, target: Target): Promise<string[]> {
  const { manifest } = sound;
  const jobs: Buffer[] = [];
  const faults = await as(target.ownerUrl, async (client) => {
    await migrate(client, target.migrations, undefined, new Set(manifest.migrations));
    await loadRows(client, manifest, async () => {
      for await (const { table, entry } of tablesOf(readTar(open()), (file) => keepFile(target.storage, file))) {
        if (table === jobTable) jobs.push(...(await Array.fromAsync(entry.content, (chunk) => Buffer.from(chunk))));
        else await copyRows(client, manifest.tables.find(({ name }) => name === table)!, entry.content);
      }
    });
    const missing = await missingRows(client, manifest);
    await migrate(client, target.migrations, target.application);
    await noteRestored(client, manifest.madeAt);
    return missing;
  });
  await restoreJobs(target, sound, jobs);
  return faults;
}

/** Their program makes its tables as the application, which owns them. */
async function restoreJobs({ url, rooms }: Target, { manifest }: Sound, rows: readonly Buffer[]): Promise<void> {
  const database = connect(url);
  const started = await startJobs(database, rooms, { log: pino({ level: "silent" }), work: false });
  await started.stop();
  await database.close();
  const table = manifest.tables.find(({ name }) => name === jobTable);
  if (table && rows.length > 0) await as(url, (client) => copyJobs(client, table, arrayOf(rows)));
}

async function* arrayOf(rows: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* rows;
}

async function keepFile(storage: Storage | null, { name, content }: TarEntry): Promise<void> {
  if (!storage) return;
  const sha256 = name.slice("files/".length);
  const spooled = (await spool(toStream(content), Number.POSITIVE_INFINITY))!;
  await storage.save(keyOf(sha256), spooled, "application/octet-stream").finally(() => rm(spooled.path, { force: true }));
}

const toStream = (content: AsyncIterable<Uint8Array>) => Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>;

/** @throws CannotStart when this house has others. */
export function refuseOtherKeys(settings: Settings, keys: Sound["keys"], replace: boolean): void {
  for (const name of keyNames) {
    if (hasKey(settings, name) && readKey(settings, name) !== keys[name] && (settings.AUTH_SECRET || !replace))
      throw new CannotStart(
        settings.AUTH_SECRET
          ? "AUTH_SECRET is not that of the backup: set it as it was, or leave it, and its keys are written into DATA_DIR."
          : `${join(settings.DATA_DIR, name)} is the key of another house: move it away, or say --replace.`,
      );
  }
}

/** Puts the keys where this house looks for them. */
export async function putKeys(settings: Settings, keys: Sound["keys"]): Promise<void> {
  if (settings.AUTH_SECRET) return;
  await mkdir(settings.DATA_DIR, { recursive: true });
  for (const name of keyNames) await writeFile(join(settings.DATA_DIR, name), keys[name], { mode: 0o600 });
}

/** What of the rows did not arrive. */
async function missingRows(client: pg.Client, { tables }: Sound["manifest"]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, rows } of tables.filter(({ name }) => name !== jobTable)) {
    const there = await countRows(client, name);
    if (there !== rows) faults.push(`${name} has ${there} rows instead of ${rows}.`);
  }
  return faults;
}

async function as<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = oneClient({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
