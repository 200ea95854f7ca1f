import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Closing } from "./open-state.ts";
import type { PlaceHours } from "./open-spans.ts";

/** Hours and exceptional closings of places, by identifier; those of a record that was merged are of nobody. */
export async function findPlaceHours(db: Db, ids: readonly string[]): Promise<Map<string, PlaceHours>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; hours: string | null; closings: Closing[] }>`
    select p.id, p.hours, coalesce((select json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', c.reason) order by c.during)
      from places.closing c where c.place_id = p.id), '[]') as closings
    from places.place p where p.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, ...hours }) => [id, hours]));
}
