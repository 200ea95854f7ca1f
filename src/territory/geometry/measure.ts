import { type Geometry, type Position, polygonsOf, type Ring } from "./geometry.ts";
import { contains, prepareArea } from "./area.ts";
import { kilometresPerDegree, type Point } from "./point.ts";

/** Square kilometres, holes taken out. */
export function areaKm2(geometry: Geometry): number {
  return polygonsOf(geometry).reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
}

function polygonKm2([outline, ...holes]: readonly Ring[]): number {
  const km = kilometresPerDegree(outline![0]![1]!);
  const size = (ring: Ring) => Math.abs(moments(ring).twice / 2) * km.x * km.y;
  return holes.reduce((sum, hole) => sum - size(hole), size(outline!));
}

/** The centre of gravity of the largest part. It may lie outside a crescent: `pointInside` never does. */
export function centroid(geometry: Geometry): Point {
  const largest = polygonsOf(geometry).reduce((best, polygon) => (polygonKm2(polygon) > polygonKm2(best) ? polygon : best));
  const { twice, x, y, origin } = moments(largest[0]!);
  if (twice === 0) return { longitude: origin[0]!, latitude: origin[1]! };
  return { longitude: origin[0]! + x / (3 * twice), latitude: origin[1]! + y / (3 * twice) };
}

/** A point that is inside, for a label or a mark: the centroid, or the first of a grid that is. */
export function pointInside(geometry: Geometry): Point {
  const middle = centroid(geometry);
  return contains(prepareArea(geometry), middle) ? middle : (samplePoints(geometry, 24)[0] ?? middle);
}

/** The points of a regular grid over the area's box that lie inside it. */
export function samplePoints(geometry: Geometry, side: number): Point[] {
  const area = prepareArea(geometry);
  const points: Point[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const longitude = area.west + ((area.east - area.west) * (column + 0.5)) / side;
      const latitude = area.south + ((area.north - area.south) * (row + 0.5)) / side;
      if (contains(area, { longitude, latitude })) points.push({ longitude, latitude });
    }
  }
  return points;
}

/** Sums relative to the ring's first position: degrees far from zero would lose digits. */
function moments(ring: Ring): { twice: number; x: number; y: number; origin: Position } {
  const origin = ring[0]!;
  let [twice, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1]![0]! - origin[0]!, ring[i - 1]![1]! - origin[1]!];
    const [bx, by] = [ring[i]![0]! - origin[0]!, ring[i]![1]! - origin[1]!];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return { twice, x, y, origin };
}
