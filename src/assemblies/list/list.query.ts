import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Assembly, findAssemblies } from "../assemblies.query.ts";

/** Those that everybody sees, of one stage of a process where it is asked: where one can register first, then the latest. */
export const listShown = (db: Db, stageId: string | null): Promise<Assembly[]> =>
  findAssemblies(
    db,
    sql`a.state <> 'draft' and (${stageId}::uuid is null or a.stage_id = ${stageId}::uuid)`,
    sql`order by (a.state = 'open') desc, (a.state in ('closed', 'drawn')) desc, a.registers_until desc, a.id`,
  );
