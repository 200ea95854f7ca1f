import type { Db } from "#platform/db/db.ts";
import type { Commune, Territory } from "#territory";
import { type Filters, readFilters } from "../directory/directory.filters.ts";
import { findPlaces } from "../directory/directory.query.ts";

/** Open third places and counters where somebody helps with a computer; from one commune, the nearest first, however far. */
function adviserFilters(commune: Commune | null, territory: Territory): Filters {
  const usual = { ...readFilters(new URLSearchParams({ mediation: "1" }), territory), km: 100 };
  if (!commune) return usual;
  const { point, name } = commune;
  // A commune without a known middle has no nearest place: its own are shown.
  return point ? { ...usual, near: { point, typed: name, commune }, sort: "distance" } : { ...usual, commune };
}

export const findAdvisers = (db: Db, commune: Commune | null, territory: Territory, now: Date) =>
  findPlaces(db, { filters: adviserFilters(commune, territory), territory, now });
