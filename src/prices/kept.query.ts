import { type RawBuilder, sql } from "kysely";

import { keptBy } from "#bookings";
import type { Visitor } from "#platform/web/visitor.ts";

/** Of the places that this person keeps; `p` is the place. */
export function isKeptBy(someone: Visitor): RawBuilder<boolean> {
  const { all, communes, places } = keptBy(someone);
  return sql`(${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or p.id = any(${[...places]}::uuid[]))`;
}
