/** GeoJSON (RFC 7946) of an area. Positions may carry a height, which nothing reads. */
export type Position = readonly [longitude: number, latitude: number, ...rest: number[]];
export type Ring = readonly Position[];
export type Geometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly Ring[])[] };

export type GeometryProblem = "not_an_area" | "open_ring" | "short_ring" | "not_degrees" | "empty";

/** A file of a whole country's communes has rings of some ten thousand positions; a hostile one has millions. */
const maxPositions = 200_000;

/** Each polygon as its rings: the outline, then its holes. */
export function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Accepts what someone's file calls a geometry only when it is an area in degrees with closed rings. */
export function readGeometry(value: unknown): { ok: true; geometry: Geometry } | { ok: false; problem: GeometryProblem } {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if ((type !== "Polygon" && type !== "MultiPolygon") || !Array.isArray(coordinates)) return { ok: false, problem: "not_an_area" };
  const polygons: unknown[] = type === "Polygon" ? [coordinates] : coordinates;
  let positions = 0;
  if (polygons.length === 0) return { ok: false, problem: "empty" };
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { ok: false, problem: "empty" };
    for (const ring of polygon) {
      const problem = ringProblem(ring);
      if (problem) return { ok: false, problem };
      positions += ring.length;
      if (positions > maxPositions) return { ok: false, problem: "not_an_area" };
    }
  }
  return { ok: true, geometry: { type, coordinates } };
}

function ringProblem(ring: unknown): GeometryProblem | null {
  if (!Array.isArray(ring)) return "not_an_area";
  if (!ring.every(isPosition)) return "not_degrees";
  if (ring.length < 4) return "short_ring";
  const [first, last] = [ring[0]!, ring.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? null : "open_ring";
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value;
  return Number.isFinite(longitude) && Number.isFinite(latitude) && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
