/** As much of GeoJSON as is read here. */
export interface Collection {
  readonly type: "FeatureCollection";
  readonly features: {
    readonly type: "Feature";
    readonly geometry: { readonly type: "Point" | "LineString" | "Polygon" | "MultiPolygon"; readonly coordinates: unknown } | null;
    readonly properties: Record<string, unknown>;
  }[];
}

type Ring = readonly (readonly [number, number])[];

/** One point for the name of each area. An area itself would be named again in every tile that it crosses. */
export function middlesOf(areas: Collection): Collection {
  const features = areas.features.flatMap(({ geometry, properties }) => {
    if (!geometry) return [];
    const rings = ringsOf(geometry)
      .map((ring) => ({ ring, ...middleOf(ring) }))
      .sort((a, b) => b.area - a.area);
    const coordinates = geometry.type === "Point" ? geometry.coordinates : rings[0]?.middle;
    return coordinates ? [{ type: "Feature" as const, geometry: { type: "Point" as const, coordinates }, properties }] : [];
  });
  return { type: "FeatureCollection", features };
}

function ringsOf({ type, coordinates }: NonNullable<Collection["features"][number]["geometry"]>): Ring[] {
  if (type === "Polygon") return [(coordinates as Ring[])[0]!];
  return type === "MultiPolygon" ? (coordinates as Ring[][]).map(([outer]) => outer!) : [];
}

/** Centre of gravity, and the size that tells the main part from islands. */
function middleOf(ring: Ring): { middle: [number, number]; area: number } {
  const [originX, originY] = ring[0]!;
  let [area, x, y] = [0, 0, 0];
  for (const [at, [toX, toY]] of ring.slice(1).entries()) {
    const [ax, ay, bx, by] = [ring[at]![0] - originX, ring[at]![1] - originY, toX - originX, toY - originY];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (area === 0) return { middle: [originX, originY], area: 0 };
  return { middle: [originX + x / (3 * area), originY + y / (3 * area)], area: Math.abs(area) };
}

const kmPerDegree = 111.195;

/** Each area with how many people live on a square kilometre of it, where its population is known. */
export function withDensity(areas: Collection): Collection {
  const features = areas.features.map((feature) => {
    const { geometry, properties } = feature;
    const population = properties["population"];
    if (!geometry || typeof population !== "number") return feature;
    const rings = ringsOf(geometry);
    const latitude = rings[0]?.[0]?.[1] ?? 0;
    const square = rings.reduce((sum, ring) => sum + middleOf(ring).area / 2, 0) * kmPerDegree ** 2 * Math.cos((latitude * Math.PI) / 180);
    return square > 0 ? { ...feature, properties: { ...properties, densite: Math.round(population / square) } } : feature;
  });
  return { ...areas, features };
}
