import { sql } from "kysely";

import type { Listener } from "#platform/jobs/listener.ts";

interface ModeratedThing {
  readonly kind: string;
  readonly id: string;
}

/** What moderators hide leaves the calculation of a conversation that is open, and comes back when they show it again. */
const follow: Listener["handle"] = async ({ db }, { kind, id }: ModeratedThing) => {
  if (kind !== "statement") return;
  await sql`
    update opinions.conversation c set stale = true from opinions.statement t
    where t.id::text = ${id} and c.id = t.conversation_id and c.state = 'open'`.execute(db);
};

export const moderatedListeners: readonly Listener[] = [
  { event: "moderation.hidden", handle: follow },
  { event: "moderation.kept", handle: follow },
];
