import { errorCode } from "#platform/log/error-code.ts";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sql } from "kysely";

import { CannotStart } from "#platform/cannot-start.ts";
import { connect } from "#platform/db/db.ts";
import { applicationRole, startOwnServer } from "#platform/db/own-server.ts";
import { roleAt } from "#platform/db/role.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers } from "#platform/offers.ts";
import type { Settings } from "#platform/settings.ts";
import { migrations, reachServer } from "#platform/start/open-server.ts";
import type { CommandLine, CommandTools, Room } from "#platform/start/room.ts";
import { readEnvelope } from "./envelope.ts";
import { readSound, type Sound } from "./read-backup.ts";
import { noteTrial } from "./note-backup.command.ts";
import { makeRoom, putKeys, refuseNewer, refuseOtherKeys, removeContents, removeTrial, restore, type Target } from "./restore.ts";
import { BrokenArchive } from "./tar.ts";

interface RestoreOptions {
  readonly file: string;
  /** The file of the key. */
  readonly identity: string | undefined;
  readonly check: boolean;
  readonly into: string | undefined;
  readonly replace: boolean;
}

/** `restore FILE`: the house of a backup, in an empty database and folder; `--check` in a scratch that is removed after it was looked at. */
export function restoreLine(rooms: readonly Room[]): CommandLine {
  return {
    name: "restore",
    usage: "restore FILE [--identity FILE] [--check [--into URL]] [--replace]   bring a backup back, or only try it",
    async run(args, tools) {
      const asked = readAsked(args);
      if (!asked) {
        tools.err("Write the file of the backup, and after --identity the file of the key that opens it.\n");
        return 2;
      }
      for (const file of [asked.file, ...(asked.identity ? [asked.identity] : [])]) {
        const why = await unreadable(file);
        if (why) tools.err(why);
        if (why) return 1;
      }
      const identities = await readIdentities(asked.identity);
      const again = () => readEnvelope(asked.file, identities);
      try {
        const sound = await readSound(again());
        tools.out(`Whole: made ${sound.manifest.madeAt}, ${sound.manifest.tables.length} tables, ${sound.files.size} files.\n`);
        if (!asked.check) return await bringBack(sound, again, asked, rooms, tools);
        const faults = await tryOut(sound, again, asked, rooms, tools);
        // The trial itself is over: a house that cannot be told of it changes nothing of what was found.
        if (faults === 0) await noteTrial(tools.settings).catch(() => false);
        return faults;
      } catch (error) {
        if (!(error instanceof BrokenArchive) && errorCode(error) !== "ENOENT") throw error;
        tools.err(`${(error as Error).message}\n`);
        return 1;
      }
    },
  };
}

type OpenArchive = () => AsyncIterable<Uint8Array>;

async function bringBack(sound: Sound, open: OpenArchive, { replace }: RestoreOptions, rooms: readonly Room[], tools: CommandTools): Promise<number> {
  const { settings } = tools;
  const server = await reachServer(settings, () => {});
  try {
    const ownerUrl = server.ownerUrl ?? server.url;
    const target: Target = { url: server.url, ownerUrl, application: await roleAt(server.url, ownerUrl), migrations, rooms, storage: storageOf(settings) };
    await refuseNewer(sound, migrations);
    refuseOtherKeys(settings, sound.keys, replace);
    const gone = await makeRoom(target, replace);
    await putKeys(settings, sound.keys);
    const missing = await restore(sound, open, target);
    await removeContents(target, gone, sound);
    return await report(sound, missing, target, settings, tools);
  } finally {
    await server.release();
  }
}

/** In a database that nobody uses: our own server's in a temporary folder, or the empty one that was named. */
async function tryOut(sound: Sound, open: OpenArchive, { into }: RestoreOptions, rooms: readonly Room[], tools: CommandTools): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-restore-"));
  const own = into ? null : await startOwnServer(folder).catch(noServer);
  try {
    const urls = own ? { url: own.url(), ownerUrl: own.ownerUrl(), application: applicationRole } : { url: into!, ownerUrl: into!, application: undefined };
    const target: Target = { ...urls, migrations, rooms, storage: null };
    const settings = { ...tools.settings, AUTH_SECRET: undefined, DATA_DIR: folder };
    await refuseNewer(sound, migrations);
    await makeRoom(target, false);
    try {
      await putKeys(settings, sound.keys);
      return await report(sound, await restore(sound, open, target), target, settings, tools);
    } finally {
      // What was named is empty again, for the next trial; our own goes with its folder.
      if (into) await removeTrial(target);
    }
  } finally {
    await own?.release();
    await rm(folder, { recursive: true, force: true });
  }
}

function noServer(error: Error): never {
  throw new CannotStart(
    `To try a backup here, name an empty database of its owner after --into: there is no PostgreSQL of our own (${error.message.split("\n")[0]}).`,
  );
}

/** Rows, files, keys and chains; 1 when anything is not as it was. */
async function report(sound: Sound, missing: readonly string[], { ownerUrl, rooms }: Target, settings: Settings, { out, err }: CommandTools): Promise<number> {
  const { db, close } = connect(ownerUrl);
  try {
    const faults = [...missing, ...sound.contents.lost.map((hash) => `The backup lacks the file ${hash}: the storage had lost it already.`)];
    const { rows } = await sql<{ sha256: string }>`select distinct sha256 from platform.file`.execute(db);
    const unkept = rows.filter(({ sha256 }) => !sound.files.has(sha256) && !sound.contents.lost.includes(sha256));
    faults.push(...unkept.map(({ sha256 }) => `The backup has no file ${sha256}.`));
    for (const check of collectOffers(rooms).soundChecks) {
      const looked = await check.look(db, settings);
      out(`${looked.count} ${check.what}, ${looked.faults.length} faults.\n`);
      faults.push(...looked.faults);
    }
    for (const fault of faults) err(`${fault}\n`);
    const counted = sound.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    out(faults.length === 0 ? `Sound: ${counted} rows, ${sound.files.size} files, both keys.\n` : `${faults.length} faults.\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

function readAsked(args: string[]): RestoreOptions | null {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = { identity: { type: "string" }, into: { type: "string" }, check: flag, replace: flag } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file] = positionals;
    if (!file || positionals.length !== 1 || (values.into && !values.check)) return null;
    return { file, identity: values.identity, check: values.check, into: values.into, replace: values.replace };
  } catch {
    return null;
  }
}

/** In a container another account reads than the one that made the file. */
async function unreadable(file: string): Promise<string | null> {
  try {
    const opened = await open(file);
    const isFile = (await opened.stat()).isFile();
    await opened.close();
    return isFile ? null : `${file} is no file.\n`;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return `There is no ${file}.\n`;
    if (code === "EACCES") return `The account that runs this may not read ${file}${process.getuid ? `: its number is ${process.getuid()}` : ""}.\n`;
    throw error;
  }
}

async function readIdentities(file: string | undefined): Promise<string[]> {
  const text = file ? await readFile(file, "utf8") : "";
  return text.split("\n").filter((line) => line.startsWith("AGE-SECRET-KEY-"));
}
