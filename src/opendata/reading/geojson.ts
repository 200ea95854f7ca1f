import { csvText } from "./csv-text.ts";

interface Geometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly Geometry[];
}
interface Feature {
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry?: Geometry | null;
}

/** The features of a GeoJSON as a table: their properties, where they lie, and the shape of what is no point. Null for what is none. */
export function tableOfGeojson(text: string): string | null {
  const features = featuresOf(text);
  if (!features) return null;
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const hasId = features.some(({ id }) => id !== undefined) && !names.includes("id");
  const shapes = features.some(({ geometry }) => geometry && geometry.type !== "Point");
  const own = names.filter((name) => !["longitude", "latitude", "geometrie"].includes(name));
  const head = [...(hasId ? ["id"] : []), ...own, "longitude", "latitude", ...(shapes ? ["geometrie"] : [])];
  const lines = features.map(({ id, properties, geometry }) => {
    const middle = geometry ? middleOf(geometry) : null;
    return [
      ...(hasId ? [String(id ?? "")] : []),
      ...own.map((name) => cellOf(properties?.[name])),
      ...[String(middle?.[0] ?? ""), String(middle?.[1] ?? "")],
      ...(shapes ? [geometry ? JSON.stringify(geometry) : ""] : []),
    ];
  });
  return csvText([head, ...lines]);
}

function featuresOf(text: string): readonly Feature[] | null {
  try {
    const read = JSON.parse(text) as { type?: unknown; features?: unknown };
    return read?.type === "FeatureCollection" && Array.isArray(read.features) ? (read.features as Feature[]) : null;
  } catch {
    return null;
  }
}

const cellOf = (value: unknown): string => (value === null || value === undefined ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));

/** The middle of the box around it; null when it has no points. */
function middleOf({ coordinates, geometries }: Geometry): readonly [number, number] | null {
  const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const waiting: unknown[] = [coordinates, ...(geometries ?? []).map((one) => one.coordinates)];
  for (let one = waiting.pop(); waiting.length > 0 || one !== undefined; one = waiting.pop()) {
    if (!Array.isArray(one)) continue;
    const [x, y] = one as unknown[];
    if (typeof x !== "number" || typeof y !== "number") waiting.push(...one);
    else [box[0], box[1], box[2], box[3]] = [Math.min(box[0]!, x), Math.min(box[1]!, y), Math.max(box[2]!, x), Math.max(box[3]!, y)];
  }
  const [west, south, east, north] = box as [number, number, number, number];
  return Number.isFinite(west) ? [Number(((west + east) / 2).toFixed(6)), Number(((south + north) / 2).toFixed(6))] : null;
}
