import { readFile, stat } from "node:fs/promises";

import { type Feature, readFeatures } from "./geojson-file.ts";
import { fileWords } from "./geojson-file.texts.ts";

type FileOutcome = { readonly ok: true; readonly features: readonly Feature[] } | { readonly ok: false; readonly why: string };

/** All the communes of France, finely drawn, make 60 MB. */
const maxBytes = 200_000_000;

/** Reads a GeoJSON FeatureCollection of this machine whole; anything else is refused with one sentence. */
export async function readGeojsonFile(file: string): Promise<FileOutcome> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return { ok: false, why: `There is no file ${file}.` };
  if (found.size > maxBytes) return { ok: false, why: `${file} is too large: ${Math.round(found.size / 1e6)} MB, at most ${maxBytes / 1e6}.` };
  const read = readFeatures(await readFile(file));
  return read.ok ? read : { ok: false, why: fileWords.en(read) };
}
