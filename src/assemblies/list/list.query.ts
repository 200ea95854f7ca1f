import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Assembly, findAssemblies } from "../assemblies.query.ts";

/** Those that everybody sees: where one can register first, then the latest. */
export const listShown = (db: Db): Promise<Assembly[]> =>
  findAssemblies(db, sql`a.state <> 'draft'`, sql`order by (a.state = 'open') desc, (a.state in ('closed', 'drawn')) desc, a.registers_until desc, a.id`);
