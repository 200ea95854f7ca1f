import { createHash } from "node:crypto";

import type { KeyName } from "#platform/keys/house-key.ts";
import { type Contents, contentsSchema, type Manifest, manifestSchema } from "./manifest.ts";
import { BrokenArchive, readTar, type TarEntry } from "./tar.ts";

/** What the files of a backup say of themselves, once all have been read. */
export interface Sound {
  readonly manifest: Manifest;
  readonly contents: Contents;
  readonly keys: Readonly<Record<KeyName, string>>;
  /** Hashes of the files of people. */
  readonly files: ReadonlySet<string>;
}

/** Reads a backup to its end and compares each file with its hash, before anything is restored from it. @throws BrokenArchive */
export async function readSound(archive: AsyncIterable<Uint8Array>): Promise<Sound> {
  const hashes = new Map<string, string>();
  const texts = new Map<string, string>();
  let last = "";
  for await (const { name, content } of readTar(archive)) {
    const hash = createHash("sha256");
    const kept: Uint8Array[] = [];
    for await (const chunk of content) {
      hash.update(chunk);
      if (/^(manifest|contents)\.json$|^keys\//.test(name)) kept.push(Uint8Array.from(chunk));
    }
    if (kept.length > 0) texts.set(name, Buffer.concat(kept).toString("utf8"));
    hashes.set(name, hash.digest("hex"));
    last = name;
  }
  if (last !== "contents.json") throw new BrokenArchive("The backup is not whole: its last file is missing.");
  const manifest = manifestSchema.parse(JSON.parse(texts.get("manifest.json") ?? "null"));
  const contents = contentsSchema.parse(JSON.parse(texts.get("contents.json")!));
  hashes.delete("contents.json");
  for (const name of new Set([...hashes.keys(), ...Object.keys(contents.sha256)]))
    if (hashes.get(name) !== contents.sha256[name]) throw new BrokenArchive(`The backup is damaged: ${name} is not what was kept.`);
  const files = new Set([...hashes.keys()].filter((name) => name.startsWith("files/")).map((name) => name.slice("files/".length)));
  for (const hash of files) if (hashes.get(`files/${hash}`) !== hash) throw new BrokenArchive(`The backup is damaged: files/${hash} has another content.`);
  return { manifest, contents, files, keys: { secret: texts.get("keys/secret") ?? "", "vote-key": texts.get("keys/vote-key") ?? "" } };
}

/** Each table's rows, as COPY reads them: pieces follow each other under the table's name. */
export async function* tablesOf(
  entries: AsyncIterable<TarEntry>,
  isFile: (entry: TarEntry) => Promise<void>,
): AsyncGenerator<{ table: string; entry: TarEntry }> {
  for await (const entry of entries) {
    const table = /^rows\/([a-z_0-9]+\.[a-z_0-9]+)\/\d{6}$/.exec(entry.name)?.[1];
    if (table) yield { table, entry };
    else if (entry.name.startsWith("files/")) await isFile(entry);
  }
}
