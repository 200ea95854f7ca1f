import { rm } from "node:fs/promises";
import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { detectType, type MediaType } from "./media-type.ts";
import { type Content, removeStaleSpools, type SpooledFile, spool } from "./spool.ts";
import { keyOf, type Storage } from "./storage.ts";

interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: MediaType;
  readonly size: number;
  readonly sha256: string;
  readonly room: string;
  readonly createdAt: Date;
}

export interface Rules {
  /** As the person's machine calls it; said back when downloaded, never used as a path. */
  readonly name: string;
  readonly room: string;
  readonly accept: readonly MediaType[];
  readonly maxBytes: number;
}

type PutOutcome = { ok: true; file: KeptFile } | { ok: false; problem: "too_large" | "type_refused" | "empty" };

export interface Files {
  /** Keeps a content. A row that the transaction of `db` rolls back leaves at most an unused content behind. */
  put(content: Content, rules: Rules, db?: Db): Promise<PutOutcome>;
  get(id: string): Promise<{ file: KeptFile; stream: ReadableStream<Uint8Array> } | null>;
  remove(id: string): Promise<void>;
  /** Removes the contents that no file names and that lie there for a day: of a transaction that was taken back, of a process that was killed. Gives how many. */
  sweep(signal: AbortSignal): Promise<number>;
}

export function createFiles(db: Db, storage: Storage): Files {
  return {
    async put(content, rules, within = db) {
      const spooled = await spool(content, rules.maxBytes);
      if (!spooled) return { ok: false, problem: "too_large" };
      try {
        if (spooled.size === 0) return { ok: false, problem: "empty" };
        const mediaType = await detectType(spooled.path, rules.name, rules.accept);
        if (!mediaType) return { ok: false, problem: "type_refused" };
        return { ok: true, file: await keep(within, storage, spooled, mediaType, rules) };
      } finally {
        await rm(spooled.path, { force: true });
      }
    },
    async get(id) {
      const file = await find(db, id);
      const stream = file && (await storage.read(keyOf(file.sha256)));
      return stream ? { file, stream } : null;
    },
    remove: (id) => db.transaction().execute((trx) => removeFile(trx, storage, id)),
    async sweep(signal) {
      let count = 0;
      for await (const key of storage.list?.() ?? []) {
        signal.throwIfAborted();
        if (await db.transaction().execute((trx) => removeUnnamed(trx, storage, key))) count += 1;
      }
      return count + (await removeStaleSpools());
    },
  };
}

const columns = sql`id, name, media_type as "mediaType", size, sha256, room, created_at as "createdAt"`;

async function keep(db: Db, storage: Storage, spooled: SpooledFile, mediaType: MediaType, { name, room }: Rules): Promise<KeptFile> {
  const insert = async (trx: Db) => {
    await lockContent(trx, spooled.sha256);
    await storage.save(keyOf(spooled.sha256), spooled, mediaType);
    const { rows } = await sql<KeptFile>`
      insert into platform.file (sha256, storage_key, media_type, size, name, room)
      values (${spooled.sha256}, ${keyOf(spooled.sha256)}, ${mediaType}, ${spooled.size}, ${tidyName(name)}, ${room})
      returning ${columns}
    `.execute(trx);
    return rows[0]!;
  };
  return db.isTransaction ? insert(db) : db.transaction().execute(insert);
}

async function removeFile(trx: Db, storage: Storage, id: string): Promise<void> {
  const file = await find(trx, id);
  if (!file) return;
  await lockContent(trx, file.sha256);
  await sql`delete from platform.file where id = ${file.id}`.execute(trx);
  const { rows } = await sql`select from platform.file where sha256 = ${file.sha256} limit 1`.execute(trx);
  if (rows.length === 0) await storage.remove(keyOf(file.sha256));
}

/** Whether it was one of ours that no file names. */
async function removeUnnamed(trx: Db, storage: Storage, key: string): Promise<boolean> {
  const sha256 = /^[0-9a-f]{2}\/([0-9a-f]{64})(?:\.|$)/.exec(key)?.[1];
  if (!sha256) return false;
  await lockContent(trx, sha256);
  const { rows } = await sql`select from platform.file where storage_key = ${key} limit 1`.execute(trx);
  if (rows.length > 0) return false;
  await storage.remove(key);
  return true;
}

/** Else a content could be removed as its last file goes, while another file of the same content arrives. */
async function lockContent(trx: Db, sha256: string): Promise<void> {
  await waitInLine(trx, `file ${sha256}`);
}

async function find(db: Db, id: string): Promise<KeptFile | null> {
  if (!isUuid(id)) return null;
  return (await sql<KeptFile>`select ${columns} from platform.file where id = ${id}`.execute(db)).rows[0] ?? null;
}

/** The last part of a path, in printable characters, of a length that every system takes. */
function tidyName(name: string): string {
  const last = name
    .toWellFormed()
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();
  const dot = last.lastIndexOf(".");
  const short = last.length <= 120 ? last : last.slice(0, 100) + (dot > 0 ? last.slice(dot).slice(0, 20) : "");
  return short.replace(/^\.+/, "") || "fichier";
}
