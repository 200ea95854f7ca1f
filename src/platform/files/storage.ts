import { createReadStream, openAsBlob } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";

import { machineNow } from "./machine-now.ts";
import type { SpooledFile } from "./spool.ts";

/** Where contents lie, by their hash. */
export interface Storage {
  save(key: string, spooled: SpooledFile, mediaType: string): Promise<void>;
  read(key: string): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
  /**
   * The keys of all that lies there for a day, in no order: what is younger, a transaction may still name. Not of a bucket: a house that
   * is tried beside the real one, with its bucket and yesterday's database, would find its newest contents named by nothing.
   */
  list?(): AsyncIterable<string>;
}

const day = 86_400_000;

/** The only names that reach a folder or a server: nothing that a person typed. */
export const keyOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256}`;

export function localStorage(folder: string): Storage {
  const pathOf = (key: string) => {
    // What a save that was killed in the middle left has more after the hash.
    if (!/^[0-9a-f]{2}\/[0-9a-f]{64}(\.[\w.]+)?$/.test(key)) throw new Error("Not a storage key.");
    return join(folder, key);
  };
  return {
    async save(key, { path }) {
      const target = pathOf(key);
      await mkdir(dirname(target), { recursive: true });
      // Renamed only when whole: a process killed in the middle leaves no short file under a good hash.
      const draft = `${target}.${process.pid}.${path.slice(-12)}`;
      await copyFile(path, draft);
      await rename(draft, target);
    },
    async read(key) {
      const file = await open(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      return file && (Readable.toWeb(createReadStream("", { fd: file })) as ReadableStream<Uint8Array>);
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    async *list() {
      const folders = await readdir(folder).catch(() => []);
      for (const start of folders.filter((name) => /^[0-9a-f]{2}$/.test(name)))
        for (const name of await readdir(join(folder, start))) {
          const seen = await stat(join(folder, start, name)).catch(() => null);
          if (seen && seen.mtimeMs < machineNow() - day) yield `${start}/${name}`;
        }
    },
  };
}

interface BucketSettings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
}

/** Any server that speaks S3, addressed by path: https://endpoint/bucket/key. */
export function bucketStorage({ endpoint, bucket, region, key: accessKeyId, secret: secretAccessKey }: BucketSettings): Storage {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 3 });
  const ask = async (method: string, key: string, init: RequestInit = {}) => {
    const address = `${endpoint.replace(/\/$/, "")}/${encodeURIComponent(bucket)}/${key}`;
    const answering = new AbortController();
    // Until it answers: reading the answer takes as long as whoever downloads it.
    const patience = setTimeout(() => answering.abort(new Error(`The file storage did not answer ${method} in a minute.`)), 60_000);
    const answer = await client.fetch(address, { method, ...init, signal: answering.signal }).finally(() => clearTimeout(patience));
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(`The file storage answered ${answer.status} to ${method}: ${(await answer.text()).slice(0, 200)}`);
  };
  return {
    async save(key, { path, sha256 }, mediaType) {
      const answer = await ask("PUT", key, { body: await openAsBlob(path), headers: { "content-type": mediaType, "x-amz-content-sha256": sha256 } });
      if (answer.status === 404) throw new Error(`The file storage has no bucket ${bucket}.`);
    },
    async read(key) {
      const answer = await ask("GET", key);
      if (answer.status !== 404) return answer.body;
      await answer.body?.cancel();
      return null;
    },
    async remove(key) {
      await (await ask("DELETE", key)).body?.cancel();
    },
  };
}
