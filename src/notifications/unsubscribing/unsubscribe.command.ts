import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import { saveChoices } from "../choosing/choose.command.ts";
import { findChoices } from "../choosing/choice.query.ts";
import { type Notice, rhythmOf } from "../notice.ts";
import { routes } from "../routes.ts";
import { findUnsubscribe, type Unsubscribe } from "./unsubscribe.query.ts";

/** Gives the address for the mail: whoever has the mail may stop such mails, and nothing else. */
export async function createUnsubscribe(trx: Db, { personId, kinds, digest }: Unsubscribe): Promise<string> {
  const token = newToken();
  await sql`
    insert into notifications.unsubscribe (token_hash, person_id, kinds, digest)
    values (${hashOfToken(token)}, ${personId}, ${kinds}::text[], ${digest})`.execute(trx);
  return routes.unsubscribing.href({ token });
}

/** May be done again: mail programs post more than once. Null for a link that does not hold. */
export async function unsubscribe(db: Db, token: string, notices: readonly Notice[]): Promise<readonly Notice[] | null> {
  return db.transaction().execute(async (trx) => {
    const stops = await findUnsubscribe(trx, token);
    if (!stops) return null;
    const chosen = await findChoices(trx, stops.personId);
    const stopped = notices.filter((notice) => isStopped(notice, stops, rhythmOf(notice, chosen)));
    await saveChoices(trx, stops.personId, new Map(stopped.map(({ kind }) => [kind, "never"])));
    await sql`update notifications.unsubscribe set used_at = now() where token_hash = ${hashOfToken(token)} and used_at is null`.execute(trx);
    return stopped;
  });
}

/** What the mail was made of, and whatever else its digest would bring. */
function isStopped({ kind, optional = true }: Notice, { kinds, digest }: Unsubscribe, rhythm: string): boolean {
  return optional && (kinds.includes(kind) || rhythm === digest);
}
