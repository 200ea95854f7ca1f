import { rowsOf, type Misfit } from "./convert.ts";
import { type Point, pointOf, type Position, positionColumns } from "./position.ts";
import { type Profile, profileOf } from "./profile.ts";
import { BrokenTable, type Opens, shapeOf, widest } from "./table.ts";

/** Why nothing of a file can be read. */
export type Refusal = "empty" | "broken" | "columns" | "format" | "encoding";

export interface TableReading {
  readonly profile: Profile;
  readonly position: Position | null;
}

/** All that is understood of a table before its rows are taken: one reading of it, and the first rows of a second. */
export async function readTable(
  open: Opens,
  tick?: (lines: number) => Promise<void>,
): Promise<{ ok: true; table: TableReading } | { ok: false; refusal: Refusal }> {
  try {
    const shape = await shapeOf(open);
    if (!shape) return { ok: false, refusal: "empty" };
    if (shape.titles.length > widest) return { ok: false, refusal: "columns" };
    const profile = await profileOf(open, shape, tick);
    if (profile.rows === 0) return { ok: false, refusal: "empty" };
    return { ok: true, table: { profile, position: await positionOf(open, profile) } };
  } catch (error) {
    if (error instanceof BrokenTable) return { ok: false, refusal: "broken" };
    throw error;
  }
}

/** A few rows tell in what their columns of place are written. */
const enough = 200;

async function positionOf(open: Opens, { shape, columns }: Profile): Promise<Position | null> {
  const from = positionColumns(columns);
  if (!from) return null;
  const found: Point[] = [];
  let looked = 0;
  for await (const { row } of rowsOf(open, shape, columns)) {
    const point = pointOf(row, from);
    if (point) found.push(point);
    looked += 1;
    if (looked === enough) break;
  }
  return found.length * 2 > looked ? { from, system: found[0]!.system } : null;
}

export type { Misfit };
