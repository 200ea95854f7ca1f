import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { processIds } from "./ids.ts";

export async function plantFollows(db: Db): Promise<void> {
  const processes = [processIds.budget2027.id, processIds.bikePlan.id, processIds.roubaixBox.id];
  await sql`
    insert into processes.follow (person_id, process_id, since) select ${cast.amina.id}, p, now() - interval '20 days' from unnest(${processes}::uuid[]) p
    on conflict do nothing`.execute(db);
}
