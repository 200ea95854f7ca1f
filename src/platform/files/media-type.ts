import { readFile } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";

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

/** The type that the content shows, among those accepted; null when it is none of them, whatever its name claims. */
export async function detectType(path: string, name: string, accept: readonly MediaType[]): Promise<MediaType | null> {
  const content = await readFile(path);
  const found = (await fileTypeFromBuffer(content).catch(() => undefined))?.mime;
  if (found) return accept.find((type) => type === found) ?? null;

  const type = accept.find((one) => one in textTypes && name.toLowerCase().endsWith(textTypes[one as keyof typeof textTypes]));
  return type && isText(content, type.endsWith("json")) ? type : null;
}

function isText(content: Uint8Array, json: boolean): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content);
    if (text.includes("\0") || /^\s*<(!doctype|\?xml|html|svg|script|body|head)/i.test(text)) return false;
    if (json) JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
