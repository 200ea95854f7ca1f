import { type Geometry, polygonsOf, type Ring } from "./geometry.ts";
import type { Point } from "./point.ts";

export interface ViewBox {
  readonly width: number;
  readonly height: number;
}

/** Degrees to the coordinates of a drawing, true to scale around its middle latitude. */
interface Projection {
  readonly viewBox: ViewBox;
  toMap(point: Point): { x: number; y: number };
}

const margin = 8;

/** Fits areas into a drawing of that width; the height follows. */
export function fitProjection(geometries: readonly Geometry[], width: number): Projection {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of geometries.flatMap((geometry) => polygonsOf(geometry).flat(2))) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * shrink || 1);
  return {
    viewBox: { width, height: Math.round((north - south) * scale) + 2 * margin },
    toMap: ({ longitude, latitude }) => ({ x: (longitude - west) * shrink * scale + margin, y: (north - latitude) * scale + margin }),
  };
}

/**
 * The `d` of an SVG path. Positions are snapped to whole units and those on a straight line left out: both depend on the positions
 * alone, not on the direction of the ring, so that neighbours keep a common edge.
 */
export function outlinePath(geometry: Geometry, projection: Projection): string {
  const paths = polygonsOf(geometry)
    .flat()
    .map((ring) => ringPath(ring, projection));
  // An islet smaller than a unit vanishes; an area that would vanish whole keeps a square to be seen by.
  const drawn = paths.join("");
  if (drawn) return drawn;
  const [longitude, latitude] = polygonsOf(geometry)[0]![0]![0]!;
  const { x, y } = projection.toMap({ longitude, latitude });
  return `M${Math.round(x)} ${Math.round(y)}h1v1h-1z`;
}

function ringPath(ring: Ring, projection: Projection): string {
  const snapped: [number, number][] = [];
  for (const [longitude, latitude] of ring.slice(1)) {
    const { x, y } = projection.toMap({ longitude, latitude });
    const next: [number, number] = [Math.round(x), Math.round(y)];
    const last = snapped.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) snapped.push(next);
  }
  const corners = snapped.filter((here, i) => {
    const before = snapped.at(i - 1)!;
    const after = snapped[(i + 1) % snapped.length]!;
    return (here[0] - before[0]) * (after[1] - before[1]) !== (after[0] - before[0]) * (here[1] - before[1]);
  });
  if (corners.length < 3) return "";
  const steps = corners.slice(1).map(([x, y], i) => `${x - corners[i]![0]} ${y - corners[i]![1]}`);
  return `M${corners[0]!.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`;
}
