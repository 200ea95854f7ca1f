import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SessionChoices } from "./session.form.ts";

/** Where a module may be taught, and by whom: at the place that keeps it, or at any that is open for what the metropolis keeps. */
export async function findOffered(db: Db, moduleId: string, placeId: string | null): Promise<SessionChoices> {
  const [places, trainers] = await Promise.all([
    sql<{ id: string; name: string }>`
      select p.id, p.name from places.place p where p.status = 'published' and (p.id = ${placeId}::uuid
        or (${placeId}::uuid is null and exists (select from trainings.module m where m.place_id = p.id)))
      order by p.name collate "fr-x-icu", p.id`.execute(db),
    sql<{ id: string; name: string }>`
      select p.id, p.name from trainings.trainer t join people.person p on p.id = t.person_id
      where t.module_id = ${moduleId} order by p.name collate "fr-x-icu", p.id`.execute(db),
  ]);
  return { places: places.rows, trainers: trainers.rows };
}
