import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPlaceFor, type PlaceRecord } from "../acts/visible-place.query.ts";

export interface Editable {
  readonly place: PlaceRecord;
  /** The last line of its history, read before the record: what comes in between is never taken for seen. */
  readonly seen: number;
  /** How many held fields some source says otherwise. */
  readonly disagreements: number;
}

/** @throws NotFound, Forbidden as `findPlaceFor`. */
export async function findEditable(db: Db, slug: string, visitor: Visitor): Promise<Editable> {
  const { rows } = await sql<{ seen: number; disagreements: number }>`
    select
      (select coalesce(max(c.id), 0) from places.change c where c.place_id = p.id) as seen,
      (select count(distinct field) from places.disagreement d where d.place_id = p.id and d.dismissed_at is null) as disagreements
    from places.place p where p.slug = ${slug}`.execute(db);
  const { seen, disagreements } = rows[0] ?? { seen: 0, disagreements: 0 };
  return { place: await findPlaceFor(db, slug, visitor, "places.edit"), seen, disagreements };
}
