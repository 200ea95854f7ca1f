import type { Point } from "./point.ts";
import { type Geometry, polygonsOf } from "./geometry.ts";

/**
 * An area prepared for asking "is this point inside?" many times: its edges, shared out among horizontal slabs, so that a
 * question reads the few edges of one slab. Holes and several polygons need no care: the even-odd rule counts them all.
 */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** For each slab from south to north, its edges one after the other: x and y of the lower end, then of the upper. */
  readonly slabs: readonly Float64Array[];
}

export function prepareArea(geometry: Geometry): Area {
  const edges = edgesOf(geometry);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x1, y1, x2, y2] of edges) {
    west = Math.min(west, x1, x2);
    east = Math.max(east, x1, x2);
    south = Math.min(south, y1);
    north = Math.max(north, y2);
  }
  const count = Math.max(1, Math.min(1024, edges.length >> 2));
  const lists: number[][] = Array.from({ length: count }, () => []);
  const slabOf = (y: number) => Math.min(count - 1, Math.floor(((y - south) / (north - south)) * count));
  for (const edge of edges) {
    for (let slab = slabOf(edge[1]); slab <= slabOf(edge[3]); slab++) lists[slab]!.push(...edge);
  }
  return { west, south, east, north, slabs: lists.map((list) => Float64Array.from(list)) };
}

/**
 * Whether the point is inside, by the even-odd rule with a ray towards the east. On a boundary the answer is fixed: an area owns
 * its western and southern edges and not its eastern and northern ones, so that of two areas with a common boundary exactly one
 * holds a point on it.
 */
export function contains(area: Area, { longitude: x, latitude: y }: Point): boolean {
  if (!(y >= area.south && y < area.north && x >= area.west && x < area.east)) return false;
  const count = area.slabs.length;
  const slab = area.slabs[Math.min(count - 1, Math.floor(((y - area.south) / (area.north - area.south)) * count))]!;
  let inside = false;
  for (let i = 0; i < slab.length; i += 4) {
    const y1 = slab[i + 1]!;
    const y2 = slab[i + 3]!;
    if (y < y1 || y >= y2) continue;
    const x1 = slab[i]!;
    if (x < x1 + ((y - y1) * (slab[i + 2]! - x1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

/** Each edge from its lower end to its upper: two areas that share an edge compute the same crossing, to the last bit. */
function edgesOf(geometry: Geometry): [number, number, number, number][] {
  const edges: [number, number, number, number][] = [];
  for (const ring of polygonsOf(geometry).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1]!;
      const [x2, y2] = ring[i]!;
      if (y1 < y2) edges.push([x1, y1, x2, y2]);
      else if (y1 > y2) edges.push([x2, y2, x1, y1]);
    }
  }
  return edges;
}
