import { errorCode } from "#platform/log/error-code.ts";
import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";

import { BrokenArchive } from "./tar.ts";

const magic = "age-encryption.org/v1";

/** Writes a stream to a file that only its owner reads, or to the standard output for "-": compressed, and for these recipients alone where some are named. */
export async function writeEnvelope(content: AsyncIterable<Uint8Array>, target: string, recipients: readonly string[]): Promise<void> {
  const zip = createGzip({ level: 6 });
  const filling = pipeline(Readable.from(content), zip);
  const sealed = recipients.length > 0 ? Readable.fromWeb((await encrypt(zip, recipients)) as Parameters<typeof Readable.fromWeb>[0]) : zip;
  const out = target === "-" ? process.stdout : createWriteStream(target, { mode: 0o600, flags: "wx" });
  await Promise.all([filling, pipeline(sealed, out, { end: target !== "-" })]);
}

function encrypt(stream: Readable, recipients: readonly string[]): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(Readable.toWeb(stream) as ReadableStream<Uint8Array>);
}

/** What a file holds that `writeEnvelope` wrote. @throws BrokenArchive when it is damaged, cut off, or for others. */
export async function* readEnvelope(path: string, identities: readonly string[]): AsyncGenerator<Uint8Array> {
  try {
    yield* await openEnvelope(path, identities);
  } catch (error) {
    if (error instanceof BrokenArchive || errorCode(error) === "ENOENT") throw error;
    throw new BrokenArchive(`The backup cannot be read: it is damaged, cut off, or for another identity (${(error as Error).message}).`, { cause: error });
  }
}

async function openEnvelope(path: string, identities: readonly string[]): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  const head = Buffer.alloc(magic.length);
  await file.read(head, 0, head.length, 0).finally(() => file.close());
  const stream = createReadStream(path);
  const zip = createGunzip();
  if (head.toString("latin1") === magic) {
    if (identities.length === 0) throw new BrokenArchive("The backup is encrypted: name the file of the identity that opens it by --identity.");
    const decrypter = new Decrypter();
    for (const identity of identities) decrypter.addIdentity(identity);
    const plain = await decrypter.decrypt(Readable.toWeb(stream) as ReadableStream<Uint8Array>);
    // Its errors end the reading of `zip`.
    void pipeline(Readable.fromWeb(plain as Parameters<typeof Readable.fromWeb>[0]), zip).catch(() => {});
  } else void pipeline(stream, zip).catch(() => {});
  return zip;
}
