import type { Commune } from "./commune.ts";
import { type Area, contains, prepareArea } from "./geometry/area.ts";
import type { Geometry } from "./geometry/geometry.ts";
import { pointInside } from "./geometry/measure.ts";
import type { Point } from "./geometry/point.ts";
import { fitProjection, outlinePath, type ViewBox } from "./geometry/projection.ts";
import type { Outline } from "./locator.ts";
import { labelsOf } from "./map-labels.ts";
import type { MapCell, TerritoryMap } from "./map.ts";
import * as mel from "./mel/cells.ts";
import { siren as melSiren } from "./mel/history.ts";
import type { Territory } from "./territory.ts";

type BuiltMap = Pick<Territory, "map" | "position">;
const mapWidth = 480;

/** Official contours when there are; the schematic drawing for the metropolis it was made for; else no map. */
export function buildMap(
  siren: string,
  communes: readonly Commune[],
  outlines: readonly Outline[],
  source: string,
  communeAt: (point: Point) => Commune | null,
): BuiltMap {
  if (outlines.length > 0) return officialMap(outlines, source);
  if (siren === melSiren) return schematicMap(communes, communeAt);
  return { map: null, position: () => null };
}

function officialMap(outlines: readonly Outline[], source: string): BuiltMap {
  const projection = fitProjection(
    outlines.map(({ geometry }) => geometry),
    mapWidth,
  );
  const cells = outlines.map(({ commune: { code, slug, name }, geometry }): MapCell => {
    const { x, y } = projection.toMap(pointInside(geometry));
    return { code, slug, name, d: outlinePath(geometry, projection), x: Math.round(x), y: Math.round(y) };
  });
  const labels = labelsOf(cells, new Map(outlines.map(({ commune: { code, population } }) => [code, population])));
  const map: TerritoryMap = { viewBox: box(projection.viewBox), cells, labels, official: true, source };
  return { map, position: (point) => rounded(projection.toMap(point)) };
}

function schematicMap(communes: readonly Commune[], communeAt: (point: Point) => Commune | null): BuiltMap {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const rows = mel.rows.filter(([code]) => byCode.has(code));
  const cells = rows.map(([code, , , , x, y, d]): MapCell => ({ code, slug: byCode.get(code)!.slug, name: byCode.get(code)!.name, d, x, y }));
  const places = new Map(rows.map((row) => [row[0], placerOf(row)]));
  const labels = labelsOf(cells, new Map(communes.map(({ code, population }) => [code, population])));
  const map: TerritoryMap = { viewBox: box(mel.viewBox), cells, labels, official: false, source: mel.source };
  return { map, position: (point, communeCode) => places.get(communeCode ?? communeAt(point)?.code ?? "")?.(point) ?? null };
}

/** Carries a point's offset from its commune's middle over to the cell, then back towards the cell's middle until it is inside. */
function placerOf([, longitude, latitude, areaKm2, x, y, d]: (typeof mel.rows)[number]): (point: Point) => { x: number; y: number } {
  const { scaleX, scaleY } = mel.projection;
  const cell = prepareArea(polygonOf(d));
  // Units per kilometre of latitude; a cell larger than its commune spreads its points, a smaller one gathers them.
  const spread = Math.min(2, (cell.north - cell.south) / 2 / (Math.sqrt(areaKm2 / Math.PI) * (Math.abs(scaleY) / 111.2)));
  return (point) => {
    const [dx, dy] = [(point.longitude - longitude) * scaleX * spread, (point.latitude - latitude) * scaleY * spread];
    for (let part = 1; part > 0.05; part *= 0.85) {
      // A mark on the line between two cells belongs to none to the eye: it stays a little inside.
      if (isInside(cell, x + dx * part * 1.12, y + dy * part * 1.12)) return rounded({ x: x + dx * part, y: y + dy * part });
    }
    return { x, y };
  };
}

const isInside = (cell: Area, x: number, y: number) => contains(cell, { longitude: x, latitude: y });
const box = ({ width, height }: ViewBox) => `0 0 ${width} ${height}`;
const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

/** A path of the drawing, `M1 2l3-4 …z`: one move, then relative lines. */
function polygonOf(d: string): Geometry {
  const numbers = (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  const ring: [number, number][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i]!;
    y += numbers[i + 1]!;
    ring.push([x, y]);
  }
  return { type: "Polygon", coordinates: [[...ring, ring[0]!]] };
}
