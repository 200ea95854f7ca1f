import { type Commune, distanceMetres, type MapCell, type Point, qpv, type Territory, type TerritoryMap, type Zone } from "#territory";
import { cellAt, pointAt, ringsOf, type Spot } from "./where-map-point.ts";

/**
 * The plan as it is shown, in pixels of the page: a browser tells where a picture was pressed in those, so that nothing may scale it.
 * A window shows one of them, by its width; the name says which was pressed.
 */
export const sizes = [
  { name: "carte", width: 640 },
  { name: "petite-carte", width: 288 },
] as const;

/** What the plan shows of the drawing: one commune and what surrounds it, or the metropolis. */
export interface View {
  /** Null: the metropolis. */
  readonly code: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const heightOf = (view: View, width: number): number => Math.round((width * view.height) / view.width);

/** Of the drawing's width; a smaller view would show corners where the ground has none. */
const narrowest = 30;
const around = 1.5;

/** The plan of a commune; of the metropolis for any other code. */
export function viewOf(map: TerritoryMap, code: string | null): View {
  const cell = map.cells.find((one) => one.code === code);
  if (!cell) {
    const [x = 0, y = 0, width = 1, height = 1] = map.viewBox.split(" ").map(Number);
    return { code: null, x, y, width, height };
  }
  const box = boxOf(cell);
  const width = Math.ceil(Math.max(narrowest, box.width * around, (box.height * around * 4) / 3) / 4) * 4;
  const height = (width * 3) / 4;
  return { code: cell.code, x: Math.round(box.x + (box.width - width) / 2), y: Math.round(box.y + (box.height - height) / 2), width, height };
}

function boxOf({ d }: MapCell): { x: number; y: number; width: number; height: number } {
  const corners = ringsOf(d).flat();
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

export function cellsIn({ cells }: TerritoryMap, view: View): MapCell[] {
  return cells.filter((cell) => {
    const box = boxOf(cell);
    return box.x < view.x + view.width && box.x + box.width > view.x && box.y < view.y + view.height && box.y + box.height > view.y;
  });
}

/** Where a press on a picture of that width lies on the drawing; beyond its edges, on the edge. */
export function spotOf(view: View, width: number, pressed: Spot): Spot {
  const unit = view.width / width;
  const held = (at: number, most: number) => Math.min(Math.max(at, 0), most);
  return { x: view.x + held(pressed.x * unit, view.width), y: view.y + held(pressed.y * unit, view.height) };
}

export interface Place {
  readonly commune: Commune;
  /** The priority neighbourhood around it. */
  readonly zone: Zone | null;
  /** Where its mark is drawn. */
  readonly at: Spot;
}

/**
 * The commune of a point, and where its mark goes. Without contours the drawing decides: a point that the commune chosen can show in
 * its place is taken to be there. Null: outside the metropolis, or nothing to draw on.
 */
export function placeOf(territory: Territory, point: Point, chosen: string | null): Place | null {
  const { commune: found, approximate, zones } = territory.locate(point);
  const own = approximate && chosen && shows(territory, point, chosen) ? territory.communeByCode(chosen)?.commune : null;
  const commune = own ?? found;
  const at = commune && territory.position(point, commune.code);
  return commune && at ? { commune, zone: zones.find(({ kind }) => kind === qpv) ?? null, at } : null;
}

/** What a tenth of a unit of the drawing makes on the ground, and a little more. */
const near = 40;

function shows(territory: Territory, point: Point, code: string): boolean {
  const cell = territory.map?.cells.find((one) => one.code === code);
  const at = cell && territory.position(point, code);
  const back = at && pointAt(territory, at, cell);
  return !!back && distanceMetres(back, point) < near;
}

/** The point pressed, and its commune: null outside the metropolis. */
export function pressedAt(territory: Territory, spot: Spot, chosen: string | null): { readonly point: Point; readonly commune: Commune } | null {
  const { map, communes } = territory;
  if (!map) return null;
  if (map.official) {
    const any = map.cells.find(({ code }) => communes.some((commune) => commune.code === code && commune.point));
    const point = any ? pointAt(territory, spot, any) : null;
    const commune = point && territory.locate(point).commune;
    return point && commune ? { point, commune } : null;
  }
  const cell = cellAt(map, spot);
  const commune = cell && territory.communeByCode(cell.code)?.commune;
  if (!cell || !commune) return null;
  // Near the border a neighbour could show the point as well: further in, until it is this commune's alone.
  for (let most = 1; most > 0.1; most *= 0.85) {
    const point = pointAt(territory, spot, cell, most);
    if (point && placeOf(territory, point, chosen)?.commune.code === cell.code) return { point, commune };
  }
  return commune.point ? { point: commune.point, commune } : null;
}
