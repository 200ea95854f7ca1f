import { readFile, stat } from "node:fs/promises";

export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

type FileRead = { readonly ok: true; readonly features: readonly Feature[] } | { readonly ok: false; readonly why: string };

/** All the communes of France, finely drawn, make 60 MB. */
const maxBytes = 200_000_000;

/** Reads a GeoJSON FeatureCollection whole; anything else is refused with one sentence. */
export async function readGeojsonFile(file: string): Promise<FileRead> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return { ok: false, why: `There is no file ${file}.` };
  if (found.size > maxBytes) return { ok: false, why: `${file} is too large: ${Math.round(found.size / 1e6)} MB, at most ${maxBytes / 1e6}.` };
  return readFeatures(await readFile(file));
}

function readFeatures(bytes: Uint8Array): FileRead {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, why: "The file is not JSON in UTF-8." };
  }
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown };
  if (type !== "FeatureCollection" || !Array.isArray(features)) return { ok: false, why: "The file is not a GeoJSON FeatureCollection." };
  if (features.length === 0) return { ok: false, why: "The file holds no feature." };
  const broken = features.findIndex((feature) => typeof feature !== "object" || feature === null || typeof (feature.properties ?? {}) !== "object");
  if (broken >= 0) return { ok: false, why: `Feature ${broken + 1} is not a GeoJSON feature.` };
  return { ok: true, features: features.map(({ properties, geometry }) => ({ properties: properties ?? {}, geometry })) };
}

/** The first of these properties that holds text or a number, as one line of text. */
export function textOf({ properties }: Feature, ...names: string[]): string {
  for (const name of names) {
    const value = properties[name];
    if (typeof value === "string" || typeof value === "number") {
      // PostgreSQL's text holds no NUL, and a name has no other either
      const text = String(value)
        .toWellFormed()
        .normalize("NFC")
        .replace(/[\u0000-\u001f\u007f]+/g, " ")
        .trim();
      if (text) return text;
    }
  }
  return "";
}

/** What is wrong with a geometry, to follow the name of its feature. */
export const geometryWords = {
  not_an_area: "is not a polygon",
  open_ring: "has a ring that does not close",
  short_ring: "has a ring of fewer than four positions",
  not_degrees: "has positions that are not degrees of longitude and latitude (WGS 84)",
  empty: "is empty",
} as const;
