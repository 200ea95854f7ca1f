import type { Commune } from "./commune.ts";
import { type Area, contains, prepareArea } from "./geometry/area.ts";
import type { Geometry } from "./geometry/geometry.ts";
import { samplePoints } from "./geometry/measure.ts";
import type { Point } from "./geometry/point.ts";
import type { ZoneRow } from "./territory.query.ts";
import type { Zone } from "./zone.ts";

/** Below this part of a zone, lying in a commune means that two drawings of one border differ. */
const leastPart = 0.02;

/** Tells of each zone which communes it lies in, and of a point which zones hold it. */
export function settleZones(
  rows: readonly ZoneRow[],
  communeAt: (point: Point) => Commune | null,
  official: boolean,
): { all: Zone[]; at(point: Point): Zone[] } {
  const all = rows.map(({ declared_communes, ...zone }): Zone => {
    const declared = declared_communes.length > 0;
    return { ...zone, communes: declared ? declared_communes : communesUnder(zone.geometry, communeAt), approximate: !declared && !official };
  });
  const areas: [Zone, Area][] = all.map((zone) => [zone, prepareArea(zone.geometry)]);
  return { all, at: (point) => areas.filter(([, area]) => contains(area, point)).map(([zone]) => zone) };
}

/** By some hundreds of points of a grid; the commune with the most of them first. */
export function communesUnder(geometry: Geometry, communeAt: (point: Point) => Commune | null): string[] {
  const points = samplePoints(geometry, 24);
  const counts = new Map<string, number>();
  for (const point of points) {
    const code = communeAt(point)?.code;
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const enough = [...counts].filter(([, count]) => count >= points.length * leastPart);
  return enough.sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
