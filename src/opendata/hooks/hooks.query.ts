import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Hook } from "./hook.ts";

/** Of this person, the last made first, each with its last twenty deliveries. */
export async function listHooks(db: Db, personId: string): Promise<Hook[]> {
  const { rows } = await sql<Hook>`
    select h.id, h.name, h.url, h.datasets, h.made_at as "madeAt", h.stopped_at as "stoppedAt",
      coalesce((
        select json_agg(json_build_object('id', d.id, 'dataset', d.dataset, 'version', d.version, 'state', d.state, 'tries', d.tries, 'answered', d.answered,
          'fault', d.fault, 'nextAt', d.next_at, 'triedAt', d.tried_at) order by d.made_at desc, d.id)
        from (select * from opendata.delivery d where d.hook_id = h.id order by d.made_at desc, d.id limit 20) d), '[]') as deliveries
    from opendata.hook h where h.person_id = ${personId} order by h.made_at desc, h.id`.execute(db);
  return rows;
}

/** Of those that run: each once. */
export async function listHooked(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct unnest(datasets) as id from opendata.hook where stopped_at is null`.execute(db);
  return rows.map(({ id }) => id);
}
