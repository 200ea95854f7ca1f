import { readFile, stat } from "node:fs/promises";

import { isRecord, readJson } from "#platform/text/json.ts";
import { noteOf } from "../notes.ts";
import { type FileRefusal, refuseFile } from "../refusal.ts";
import { type BrokenRecord, recordOf, type SourceRecord } from "../source-record.ts";
import { decoded, type Encoding } from "./encoding.ts";

type GeojsonOutcome = { ok: true; properties: ReadonlySet<string>; records: (SourceRecord | BrokenRecord)[] } | FileRefusal;

/** A GeoJSON file is read in one piece: no metropolis has more third places than this holds (about 200,000). */
const largestMegabytes = 100;

export async function readGeojson(path: string, encoding: Encoding): Promise<GeojsonOutcome> {
  const { size } = await stat(path);
  if (size > largestMegabytes * 1024 * 1024) return refuseFile("too_large", largestMegabytes);
  const features = featuresOf(await parse(path, encoding));
  if (!features) return refuseFile("not_geojson");
  const records = features.map((feature, i) => readFeature(feature, i + 1));
  const properties = new Set(features.flatMap((feature) => Object.keys(propertiesOf(feature) ?? {}).map((name) => name.toLowerCase())));
  return { ok: true, properties, records };
}

async function parse(path: string, encoding: Encoding): Promise<unknown> {
  let text = "";
  if (encoding === "utf-8") text = (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  else for await (const piece of decoded(path, encoding)) text += piece;
  return readJson(text);
}

function featuresOf(document: unknown): unknown[] | null {
  if (!isRecord(document) || document["type"] !== "FeatureCollection" || !Array.isArray(document["features"])) return null;
  return document["features"];
}

function propertiesOf(feature: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(feature) && isRecord(feature["properties"]) ? feature["properties"] : null;
}

function readFeature(feature: unknown, rank: number): SourceRecord | BrokenRecord {
  const broken = (code: "feature" | "geometry") => ({ line: rank, broken: noteOf("geometry", code) });
  const properties = propertiesOf(feature);
  if (!properties) return broken("feature");
  const values = new Map(Object.entries(properties).map(([name, value]) => [name.toLowerCase(), textOf(value)]));
  const { geometry, id } = feature as { geometry?: unknown; id?: unknown };
  if (!values.has("id") && (typeof id === "string" || typeof id === "number")) values.set("id", String(id));
  if (geometry === null || geometry === undefined) return recordOf(rank, values);
  const [longitude, latitude] = isRecord(geometry) && geometry["type"] === "Point" && Array.isArray(geometry["coordinates"]) ? geometry["coordinates"] : [];
  if (typeof longitude !== "number" || typeof latitude !== "number") return broken("geometry");
  values.set("longitude", String(longitude)).set("latitude", String(latitude));
  return recordOf(rank, values);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
