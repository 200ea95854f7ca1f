import type { ComponentChildren } from "preact";

import { StainedMap } from "#platform/ui/stained-map.tsx";
import type { MapCell } from "./map.ts";
import type { Point } from "./geometry/point.ts";
import type { Territory } from "./territory.ts";

interface NearMapProps {
  territory: Territory;
  /** The commune that is lit. */
  code: string;
  point: Point | null;
  /** What stands at the point. */
  tip: string;
  title: string;
  caption: ComponentChildren;
  /** Units of the drawing: the farther, the more neighbours. */
  size?: { readonly width: number; readonly height: number };
}

/** A commune and its neighbours, and one point in it. Nothing where there is no drawing of it: the caption alone. */
export function NearMap({ territory, code, point, tip, title, caption, size = { width: 190, height: 160 } }: NearMapProps) {
  const { map } = territory;
  const cell = map?.cells.find((one) => one.code === code);
  const at = (point && territory.position(point, code)) ?? null;
  const centre = at ?? cell;
  if (!map || !centre) return <>{caption}</>;
  const { width, height } = size;
  const within = (margin: { x: number; y: number }) => (one: MapCell) =>
    Math.abs(one.x - centre.x) < width / 2 - margin.x && Math.abs(one.y - centre.y) < height / 2 - margin.y;
  const named = readable(map.cells.filter(within({ x: 22, y: 10 })), centre);
  return (
    <StainedMap
      id="plan"
      zoom
      title={title}
      viewBox={`${Math.round(centre.x - width / 2)} ${Math.round(centre.y - height / 2)} ${width} ${height}`}
      cells={map.cells.filter(within({ x: -width / 2, y: -height / 2 }))}
      glass={(one) => (one.code === code ? "vote" : undefined)}
      labels={named.map(({ name, x, y }) => ({ text: name, x, y: y + 3 }))}
      marks={at ? [{ ...at, open: false, tip }] : []}
      caption={caption}
    />
  );
}

/** The names nearest to the centre that touch neither the mark there nor each other. A letter is about 4.2 units wide. */
function readable(cells: readonly MapCell[], centre: { x: number; y: number }): MapCell[] {
  const kept: MapCell[] = [];
  const touch = (a: MapCell, b: MapCell) => Math.abs(a.x - b.x) < ((a.name.length + b.name.length) * 4.2) / 2 + 3 && Math.abs(a.y - b.y) < 10;
  for (const cell of [...cells].sort((a, b) => Math.hypot(a.x - centre.x, a.y - centre.y) - Math.hypot(b.x - centre.x, b.y - centre.y))) {
    if (Math.abs(cell.x - centre.x) < cell.name.length * 2.1 + 9 && Math.abs(cell.y - centre.y) < 14) continue;
    if (!kept.some((other) => touch(cell, other))) kept.push(cell);
  }
  return kept;
}
