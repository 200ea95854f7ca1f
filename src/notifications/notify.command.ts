import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";

export interface Message {
  /** Identifiers of persons. Nobody is told twice; whoever acts tells others, not themselves. */
  readonly to: readonly string[];
  /** The kind of a notice that a room offers. */
  readonly kind: string;
  readonly payload: object;
}

/** Says that messages wait for these persons. */
export const messagesWaiting = "notifications.messages_waiting";

/** So that no listener works for a long time, and one that fails is tried again for few. */
const personsPerEvent = 50;

/** Tells people, if and when the transaction of `db` commits, as each has chosen: at once, in a digest, or never. */
export async function notify(db: Db, { to, kind, payload }: Message): Promise<void> {
  if (to.length === 0) return;
  const persons = [...new Set(to)];
  await sql`
    insert into notifications.message (person_id, kind, payload)
    select distinct person::uuid, ${kind}, ${JSON.stringify(payload)}::jsonb from unnest(${persons}::text[]) as person`.execute(db);
  for (let from = 0; from < persons.length; from += personsPerEvent) {
    await emit(db, messagesWaiting, { persons: persons.slice(from, from + personsPerEvent) }, "notifications");
  }
}
