import { isRecord, namesOf, readJson } from "#platform/text/json.ts";
import { csvText } from "./csv-text.ts";

/**
 * The features of a GeoJSON as a table: their properties, where they lie, and the shape of what is no point. Null for what is none: also where
 * one of its features is no feature, or where it would have more columns than a table has.
 */
export function tableOfGeojson(text: string): string | null {
  const features = featuresOf(readJson(text));
  const names = features && namesOf(features.map(({ properties }) => properties));
  if (!features || !names) return null;
  const hasId = features.some(({ id }) => id !== "") && !names.includes("id");
  const shapes = features.some(({ geometry }) => geometry && geometry["type"] !== "Point");
  const own = names.filter((name) => !["longitude", "latitude", "geometrie"].includes(name));
  const head = [...(hasId ? ["id"] : []), ...own, "longitude", "latitude", ...(shapes ? ["geometrie"] : [])];
  const lines = features.map(({ id, properties, geometry }) => {
    const middle = geometry ? middleOf(geometry) : null;
    return [
      ...(hasId ? [id] : []),
      ...own.map((name) => cellOf(properties[name])),
      ...[String(middle?.[0] ?? ""), String(middle?.[1] ?? "")],
      ...(shapes ? [geometry ? JSON.stringify(geometry) : ""] : []),
    ];
  });
  return csvText([head, ...lines]);
}

type Fields = Readonly<Record<string, unknown>>;

interface Feature {
  /** "" for none. */
  readonly id: string;
  readonly properties: Fields;
  readonly geometry: Fields | null;
}

function featuresOf(read: unknown): readonly Feature[] | null {
  if (!isRecord(read) || read["type"] !== "FeatureCollection" || !Array.isArray(read["features"])) return null;
  const features = read["features"].flatMap((one: unknown) => featureOf(one) ?? []);
  return features.length === read["features"].length ? features : null;
}

/** Null for what is no feature (RFC 7946, 3.2): no object, or properties or a geometry that are none. */
function featureOf(read: unknown): Feature | null {
  if (!isRecord(read)) return null;
  const { id, properties = null, geometry = null } = read;
  if ((properties !== null && !isRecord(properties)) || (geometry !== null && !isRecord(geometry))) return null;
  return { id: typeof id === "string" || typeof id === "number" ? String(id) : "", properties: properties ?? {}, geometry };
}

const cellOf = (value: unknown): string => (value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));

/** The middle of the box around it; null when it has no points. A contour may have any number of them. */
function middleOf(geometry: Fields): readonly [number, number] | null {
  let [west, south, east, north] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const waiting: unknown[] = [geometry];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (isRecord(one)) {
      waiting.push(one["coordinates"], one["geometries"]);
      continue;
    }
    if (!Array.isArray(one)) continue;
    const [x, y] = one;
    if (typeof x !== "number" || typeof y !== "number") for (const inner of one) waiting.push(inner);
    else [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  return Number.isFinite(west) ? [Number(((west + east) / 2).toFixed(6)), Number(((south + north) / 2).toFixed(6))] : null;
}
