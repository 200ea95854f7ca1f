import type { MapCell, MapLabel } from "./map.ts";
import { labels as chosen } from "./mel/cells.ts";

/** Names any nearer to one another would touch. */
const apart = { x: 90, y: 34 };

/** The names chosen by hand where there are; else the most populous communes whose names do not touch. */
export function labelsOf(cells: readonly MapCell[], population: ReadonlyMap<string, number>): MapLabel[] {
  const byCode = new Map(cells.map((cell) => [cell.code, cell]));
  if (chosen.cities.every((code) => byCode.has(code))) {
    const towns = chosen.towns.flatMap((code) => byCode.get(code) ?? []);
    return [...chosen.cities.map((code) => label(byCode.get(code)!, false)), ...towns.map((cell) => label(cell, true))];
  }
  const largest = [...cells].sort((a, b) => population.get(b.code)! - population.get(a.code)!).slice(0, 30);
  const kept: MapCell[] = [];
  for (const cell of largest) {
    if (kept.every(({ x, y }) => Math.abs(x - cell.x) > apart.x || Math.abs(y - cell.y) > apart.y)) kept.push(cell);
  }
  return kept.slice(0, 9).map((cell, rank) => label(cell, rank >= 5));
}

const label = ({ name, x, y }: MapCell, minor: boolean): MapLabel => ({ text: name, x, y: y + 4, minor });
