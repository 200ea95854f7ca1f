import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Assembly, findAssemblies } from "../assemblies.query.ts";
import { runBy } from "../keeper.ts";

/** What this person runs: of their commune, or of all. */
export function listRun(db: Db, someone: Visitor): Promise<Assembly[]> {
  const communes = runBy(someone);
  const own = communes === null ? sql`true` : sql`a.owner_commune = any(${[...communes]}::text[])`;
  return findAssemblies(db, own, sql`order by (a.state in ('handed', 'cancelled')), a.registers_until desc, a.id`);
}
