import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

import { type FileRefusal, refuseFile } from "../refusal.ts";

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

type EncodingOutcome = { ok: true; encoding: Encoding } | FileRefusal;

/** UTF-8, or UTF-16 that says so. A single byte that is not UTF-8 refuses the file: what an old spreadsheet wrote must be named, not guessed. */
export async function findEncoding(path: string, wished: Encoding | null): Promise<EncodingOutcome> {
  const start = await firstBytes(path);
  if (isArchive(start)) return refuseFile("archive");
  const encoding = wished ?? byMark(start);
  if (encoding === "windows-1252") return { ok: true, encoding };
  let line = 1;
  try {
    for await (const text of decoded(path, encoding)) line += text.split("\n").length - 1;
  } catch {
    return refuseFile("not_encoded", encoding.toUpperCase(), line);
  }
  return { ok: true, encoding };
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Never unpacked: what is inside could be a thousand times larger. */
function isArchive(start: Buffer): boolean {
  return start.equals(Buffer.from("PK\u0003\u0004")) || (start[0] === 0x1f && start[1] === 0x8b);
}

function byMark(start: Buffer): Encoding {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}

/** The text of the file piece by piece, without its byte-order mark. Throws at the first character that is not one. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const text = decoder.decode(bytes as Buffer, { stream: true });
    if (text) yield text;
  }
  const rest = decoder.decode();
  if (rest) yield rest;
}
