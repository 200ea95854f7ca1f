import type { Commune, MapCell, Point, Territory, TerritoryMap } from "#territory";

/** A place on the drawing, in its own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The corners of a pane, for each of its parts: a part is one move, then relative lines (`M1 2l3-4 …z`). */
export function ringsOf(d: string): Spot[][] {
  return (d.match(/M[^M]+/g) ?? []).map((part) => {
    const [x = 0, y = 0, ...steps] = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const ring: Spot[] = [{ x, y }];
    for (let n = 0; n + 1 < steps.length; n += 2) ring.push({ x: ring.at(-1)!.x + steps[n]!, y: ring.at(-1)!.y + steps[n + 1]! });
    return ring;
  });
}

/** Crossed an odd number of times by a line to the east: inside. */
export function isWithin(rings: readonly (readonly Spot[])[], { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((a, n) => {
      const b = ring[(n + 1) % ring.length]!;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    });
  }
  return inside;
}

/** The pane under a spot; null beside the drawing. */
export const cellAt = ({ cells }: TerritoryMap, spot: Spot): MapCell | null => cells.find(({ d }) => isWithin(ringsOf(d), spot)) ?? null;

/** The schematic drawing puts no mark nearer to a pane's edge than this part of the way to it: `position` would draw it in. */
const edge = 1.13;

function drawnIn({ x, y, d }: MapCell, spot: Spot, most: number): Spot {
  const rings = ringsOf(d);
  for (let part = most; part > 0.02; part *= 0.97) {
    const [dx, dy] = [(spot.x - x) * part, (spot.y - y) * part];
    if (isWithin(rings, { x: x + dx * edge, y: y + dy * edge })) return { x: x + dx, y: y + dy };
  }
  return { x, y };
}

/** Half the width in degrees within which the drawing of a commune is true to scale; contours are so everywhere. */
const reachOf = ({ areaKm2 }: Commune, official: boolean) => (official ? 5 : (0.3 * Math.sqrt((areaKm2 ?? 5) / Math.PI)) / 90);

/**
 * The point that `territory.position` draws at a spot: its inverse, whichever drawing that is. On the schematic map the spot belongs to
 * one commune's pane and, near its edge, is first moved in (`most`: how far from the middle at most). As near as a mark is drawn: a
 * tenth of a unit. Null where the middle of the commune is not known.
 */
export function pointAt(territory: Territory, spot: Spot, cell: MapCell, most = 1): Point | null {
  const commune = territory.communeByCode(cell.code)?.commune;
  if (!commune?.point || !territory.map) return null;
  const { official } = territory.map;
  const target = official ? spot : drawnIn(cell, spot, most);
  const draw = (point: Point) => territory.position(point, cell.code)!;
  const { longitude, latitude } = commune.point;
  const reach = reachOf(commune, official);
  const across = (draw({ longitude: longitude + reach, latitude }).x - draw({ longitude: longitude - reach, latitude }).x) / (2 * reach);
  const down = (draw({ longitude, latitude: latitude + reach }).y - draw({ longitude, latitude: latitude - reach }).y) / (2 * reach);
  let point: Point = commune.point;
  for (let step = 0; step < 6; step += 1) {
    const drawn = draw(point);
    const [dx, dy] = [target.x - drawn.x, target.y - drawn.y];
    if (Math.abs(dx) < 0.06 && Math.abs(dy) < 0.06) break;
    point = { longitude: point.longitude + dx / across, latitude: point.latitude + dy / down };
  }
  return point;
}
