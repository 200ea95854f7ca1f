import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";

/** Text types have no signature: they are told by name, and checked to be text. */
const textTypes = {
  "text/plain": ".txt",
  "text/csv": ".csv",
  "text/markdown": ".md",
  "text/calendar": ".ics",
  "application/json": ".json",
  "application/geo+json": ".geojson",
} as const;

/** What may be kept at all. Not SVG nor HTML: they hold scripts. */
export type MediaType =
  | keyof typeof textTypes
  | "image/jpeg"
  | "image/png"
  | "image/webp"
  | "image/avif"
  | "image/gif"
  | "application/pdf"
  | "application/zip"
  | "application/vnd.oasis.opendocument.text"
  | "application/vnd.oasis.opendocument.spreadsheet"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** JSON is read whole only up to so many bytes; longer, its two ends are looked at, and whoever reads it says what is wrong with it. */
const wholeJson = 16_000_000;

/**
 * The type that the content shows, among those accepted; null when it is none of them, whatever its name claims. A file of any length is read
 * piece by piece: none is held.
 */
export async function detectType(path: string, name: string, accept: readonly MediaType[]): Promise<MediaType | null> {
  const found = (await fileTypeFromFile(path).catch(() => undefined))?.mime;
  if (found) return accept.find((type) => type === found) ?? null;

  const type = accept.find((one) => one in textTypes && name.toLowerCase().endsWith(textTypes[one as keyof typeof textTypes]));
  if (!type) return null;
  const text = await textOf(path);
  if (!text) return null;
  return !type.endsWith("json") || (await isJson(path, text)) ? type : null;
}

/** Its first and last signs; null for what is no text, or is a page in disguise. */
async function textOf(path: string): Promise<{ readonly start: string; readonly end: string; readonly bytes: number } | null> {
  const strict = new TextDecoder("utf-8", { fatal: true });
  let [start, end, bytes] = ["", "", 0];
  try {
    for await (const chunk of createReadStream(path)) {
      bytes += chunk.byteLength;
      if (chunk.includes(0)) return null;
      const read = strict.decode(chunk, { stream: true });
      // White space before a page is white space in front of a page.
      if (start.length < 1_000) start = (start + read).trimStart().slice(0, 1_000);
      end = (end + read).trimEnd().slice(-1_000);
    }
    strict.decode();
  } catch {
    return null;
  }
  return /^<(!doctype|\?xml|html|svg|script|body|head)/i.test(start) ? null : { start, end, bytes };
}

async function isJson(path: string, { start, end, bytes }: { readonly start: string; readonly end: string; readonly bytes: number }): Promise<boolean> {
  if (bytes > wholeJson) return (start.startsWith("{") && end.endsWith("}")) || (start.startsWith("[") && end.endsWith("]"));
  try {
    JSON.parse(await readFile(path, "utf8"));
    return true;
  } catch {
    return false;
  }
}
