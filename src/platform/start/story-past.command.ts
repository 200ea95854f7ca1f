import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Within this transaction the demo's story is told with the instants of its past, until it is told to its end; in another house this does nothing. */
export async function tellPast(trx: Db): Promise<void> {
  await sql`select set_config('beffroi.past', 'story', true)`.execute(trx);
}

/** From here on the house of the demo has no past but what is written of it. */
export async function endStory(trx: Db): Promise<void> {
  await sql`select platform.end_story()`.execute(trx);
}
