import type { Commune } from "./commune.ts";
import { type Area, contains, prepareArea } from "./geometry/area.ts";
import type { Geometry } from "./geometry/geometry.ts";
import { distanceMetres, isOnEarth, type Point } from "./geometry/point.ts";

export interface Outline {
  readonly commune: Commune;
  readonly geometry: Geometry;
}

/** Finds the commune of a point: by contours when they are known, else by nearness. */
export function buildLocator(communes: readonly Commune[], outlines: readonly Outline[]): { commune(point: Point): Commune | null } {
  if (outlines.length > 0) return byContours(outlines.map(({ commune, geometry }) => ({ commune, area: prepareArea(geometry) })));
  return { commune: (point) => nearestForItsSize(communes, point) };
}

/** A grid of one cell for about each commune, holding those whose box touches it: a question tries one to four outlines. */
function byContours(areas: readonly { commune: Commune; area: Area }[]) {
  const west = Math.min(...areas.map(({ area }) => area.west));
  const east = Math.max(...areas.map(({ area }) => area.east));
  const south = Math.min(...areas.map(({ area }) => area.south));
  const north = Math.max(...areas.map(({ area }) => area.north));
  const side = Math.max(1, Math.ceil(Math.sqrt(areas.length) * 2));
  const column = (longitude: number) => Math.min(side - 1, Math.floor(((longitude - west) / (east - west)) * side));
  const line = (latitude: number) => Math.min(side - 1, Math.floor(((latitude - south) / (north - south)) * side));
  const grid: { commune: Commune; area: Area }[][] = Array.from({ length: side * side }, () => []);
  for (const entry of areas) {
    for (let y = line(entry.area.south); y <= line(entry.area.north); y++) {
      for (let x = column(entry.area.west); x <= column(entry.area.east); x++) grid[y * side + x]!.push(entry);
    }
  }
  return {
    commune(point: Point): Commune | null {
      const { longitude, latitude } = point;
      if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north)) return null;
      return grid[line(latitude) * side + column(longitude)]!.find(({ area }) => contains(area, point))?.commune ?? null;
    },
  };
}

/** Beyond twice the radius of a disc of its size, a point is taken to be outside the metropolis. */
const reach = 2;

/** A wide commune reaches further than a narrow one: distances are counted in radii of a disc of the commune's size. */
function nearestForItsSize(communes: readonly Commune[], point: Point): Commune | null {
  if (!isOnEarth(point)) return null;
  let found: Commune | null = null;
  let least = reach;
  for (const commune of communes) {
    if (!commune.point) continue;
    const radius = 1000 * Math.sqrt((commune.areaKm2 ?? 5) / Math.PI);
    const radii = distanceMetres(point, commune.point) / radius;
    if (radii < least) [found, least] = [commune, radii];
  }
  return found;
}
