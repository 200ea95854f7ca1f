import { errorCode } from "../../src/platform/log/error-code.ts";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Addresses of the built files. Each name carries a hash of its content: browsers may keep them for ever. */
export interface Manifest {
  readonly css: string;
  readonly sprite: string;
  readonly icon: string;
  readonly fonts: readonly string[];
  /** Custom elements: base name of each `.enhance.ts` → its file. */
  readonly enhance: Readonly<Record<string, string>>;
}

/** A part of the build, made again only when what it is made from has changed. All paths are from the project's folder. */
export interface Part {
  readonly name: string;
  /** The sources it begins with: one more or one less changes the part. */
  readonly entries: readonly string[];
  /** Writes its files into `folder`. Gives all sources it read, its files as paths from `folder`, and what the manifest says of them. */
  make(folder: string): Promise<{ readonly sources: readonly string[]; readonly files: readonly string[]; readonly manifest: Partial<Manifest> }>;
}

/** What is remembered of a part that was made. */
export interface PartRecord {
  readonly entries: readonly string[];
  readonly sources: readonly string[];
  /** Of the sources, and of the tools that made it; "" when a source changed meanwhile. */
  readonly hash: string;
  /** The size of each file in bytes: a disk that was full or lost power leaves shorter ones. */
  readonly files: Readonly<Record<string, number>>;
  readonly manifest: Partial<Manifest>;
}

/** What makes all parts: the installed packages, by the list that npm keeps of them, their settings, and this folder. */
const tools = [
  ...["package.json", "package-lock.json", "node_modules/.package-lock.json", "tsconfig.json", "tools/build.ts"],
  ...readdirSync(join(root, "tools/build")).map((file) => `tools/build/${file}`),
];

export function isFresh({ entries }: Part, made: PartRecord | undefined, folder: string): made is PartRecord {
  if (made?.entries.join() !== entries.join()) return false;
  const whole = Object.entries(made.files).every(([file, bytes]) => statSync(join(folder, file), { throwIfNoEntry: false })?.size === bytes);
  return whole && hashOf(made.sources) === made.hash;
}

export async function make(part: Part, folder: string): Promise<PartRecord> {
  // By the clock of the disk, which is some milliseconds behind ours: the folder was made a moment ago.
  const began = statSync(folder).mtimeMs;
  const { sources, files, manifest } = await part.make(folder);
  // Saved while it was read: which of both went in is not known.
  const changed = sources.some((source) => (statSync(join(root, source), { throwIfNoEntry: false })?.mtimeMs ?? Infinity) >= began);
  const zipped = await Promise.all(files.filter((file) => /\.(css|js|svg)$/.test(file) && file.startsWith("assets")).map((file) => zip(folder, file)));
  const sizes = [...files, ...zipped.flat()].map((file) => [file, statSync(join(folder, file)).size] as const);
  return { entries: part.entries, sources, hash: changed ? "" : hashOf(sources), files: Object.fromEntries(sizes), manifest };
}

/** Beside what pages load, for browsers that take it zipped: nearly all take the smaller of both. */
async function zip(folder: string, file: string): Promise<string[]> {
  const plain = await readFile(join(folder, file));
  await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(plain, { level: 9 }));
  await writeFile(join(folder, `${file}.br`), await promisify(brotliCompress)(plain));
  return [`${file}.gz`, `${file}.br`];
}

export async function copy(made: PartRecord, from: string, to: string): Promise<PartRecord> {
  await Promise.all(Object.keys(made.files).map((file) => copyFile(join(from, file), join(to, file))));
  return made;
}

/** A source that is gone counts as empty: the hash of what it was differs. */
function hashOf(sources: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const source of [...tools, ...sources]) hash.update(`\0${source}\0`).update(read(source));
  return hash.digest("hex");
}

function read(source: string): Buffer {
  try {
    return readFileSync(join(root, source));
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
    return Buffer.alloc(0);
  }
}
