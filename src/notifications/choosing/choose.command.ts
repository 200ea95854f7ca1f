import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Rhythm } from "../notice.ts";

/** The last word of the person for each of these kinds; the others stay. */
export async function saveChoices(db: Db, personId: string, choices: ReadonlyMap<string, Rhythm>): Promise<void> {
  if (choices.size === 0) return;
  await sql`
    insert into notifications.choice (person_id, kind, rhythm)
    select ${personId}::uuid, kind, rhythm from unnest(${[...choices.keys()]}::text[], ${[...choices.values()]}::text[]) as chosen (kind, rhythm)
    on conflict (person_id, kind) do update set rhythm = excluded.rhythm, changed_at = now()`.execute(db);
}
