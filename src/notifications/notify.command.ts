import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Message {
  /** Identifiers of persons. Nobody is told twice; whoever acts tells others, not themselves. */
  readonly to: readonly string[];
  /** The kind of a notice that a room offers. */
  readonly kind: string;
  readonly payload: object;
}

/** Tells people, if and when the transaction of `db` commits, as each has chosen: at once, in a digest, or never. */
export async function notify(db: Db, { to, kind, payload }: Message): Promise<void> {
  if (to.length === 0) return;
  await sql`
    insert into notifications.message (person_id, kind, payload)
    select distinct person::uuid, ${kind}, ${JSON.stringify(payload)}::jsonb from unnest(${to}::text[]) as person`.execute(db);
}
