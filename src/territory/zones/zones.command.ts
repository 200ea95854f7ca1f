import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { raiseRevision } from "../territory.query.ts";
import { forgetTerritory } from "../territory-memory.ts";
import type { NewZone } from "./zones.form.ts";

export interface ZoneBatch {
  readonly kind: string;
  readonly year: number;
  readonly source: string;
  readonly fictitious?: boolean;
  readonly zones: readonly NewZone[];
}

/**
 * Makes the zones of that kind and year exactly these; ids of those already known stay. Real zones drive out fictitious ones of
 * their kind. To be run in a transaction.
 */
export async function saveZones(db: Db, { kind, year, source, fictitious = false, zones }: ZoneBatch): Promise<void> {
  const codes = zones.map(({ code }) => code);
  const others = db.deleteFrom("territory.zone").where("kind", "=", kind).where("year", "=", year);
  await (codes.length > 0 ? others.where("code", "not in", codes) : others).execute();
  if (!fictitious) await db.deleteFrom("territory.zone").where("kind", "=", kind).where("fictitious", "=", true).execute();
  for (const { code, name, geometry, communes, population = null } of zones) {
    const facts = { name, geometry: JSON.stringify(geometry), source, fictitious, population, declared_communes: [...communes] };
    await db
      .insertInto("territory.zone")
      .values({ kind, year, code, ...facts })
      .onConflict((conflict) => conflict.columns(["kind", "year", "code"]).doUpdateSet({ ...facts, imported_at: sql`now()` }))
      .execute();
  }
  await raiseRevision(db);
  await emit(db, "territory.zones_imported", { kind, year, zones: zones.length, source }, "territory");
  forgetTerritory(db);
}
