import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";

import { spool } from "#platform/files/spool.ts";
import type { Storage } from "#platform/files/storage.ts";
import { keyNames, readKey } from "#platform/keys/house-key.ts";
import type { Settings } from "#platform/settings.ts";
import type { Contents, Manifest } from "./manifest.ts";
import { beginSnapshot, listContents, type Readers, readRows, takeInventory } from "./snapshot.query.ts";
import type { TarEntry } from "./tar.ts";

export interface BackupReport {
  readonly manifest: Manifest;
  readonly files: number;
  readonly lost: readonly string[];
}

interface From extends Readers {
  readonly storage: Storage;
  readonly settings: Settings;
  readonly now: Date;
  readonly tell: (told: BackupReport) => void;
}

/** The whole house as the files of an archive: what it is, its keys, its rows of one moment, its files, and at the end the hash of each. */
export async function* backUp({ client, application, storage, settings, now, tell }: From): AsyncGenerator<TarEntry> {
  const readers = { client, application };
  await beginSnapshot(readers);
  const manifest: Manifest = { format: "beffroi backup 1", madeAt: now.toISOString(), epci: settings.EPCI_SIREN, ...(await takeInventory(readers)) };
  const sha256: Record<string, string> = {};
  const entry = (name: string, content: Uint8Array): TarEntry => {
    sha256[name] = createHash("sha256").update(content).digest("hex");
    return { name, size: content.byteLength, content: once(content) };
  };
  yield entry("manifest.json", Buffer.from(JSON.stringify(manifest)));
  for (const name of keyNames) yield entry(`keys/${name}`, Buffer.from(readKey(settings, name)));
  for (const table of manifest.tables) {
    let piece = 0;
    for await (const rows of readRows(readers, table)) yield entry(`rows/${table.name}/${String((piece += 1)).padStart(6, "0")}`, rows);
  }
  const contents = await listContents(client);
  for (const reader of [application, client]) await reader.query("commit");
  const lost: string[] = [];
  for (const { sha256: hash, key } of contents) {
    const spooled = await fetchContent(storage, key);
    if (spooled?.sha256 !== hash) lost.push(hash);
    else {
      sha256[`files/${hash}`] = hash;
      yield { name: `files/${hash}`, size: spooled.size, content: createReadStream(spooled.path) };
    }
    if (spooled) await rm(spooled.path, { force: true });
  }
  const last: Contents = { sha256, lost };
  tell({ manifest, files: contents.length - lost.length, lost });
  yield entry("contents.json", Buffer.from(JSON.stringify(last)));
}

async function fetchContent(storage: Storage, key: string) {
  const stream = await storage.read(key);
  return stream && spool(stream, Number.POSITIVE_INFINITY);
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  if (content.byteLength > 0) yield content;
}
