import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { routes } from "./routes.ts";

/** A way back for whoever holds it. Only its hash is kept. */
export async function addUndoLink(trx: Db, personId: string, lasts: "14 days" | "15 minutes"): Promise<string> {
  const token = newToken();
  await sql`
    insert into people.undo_link (token_hash, person_id, expires_at)
    values (${hashOfToken(token)}, ${personId}, now() + ${lasts}::interval)`.execute(trx);
  return token;
}

/** For whoever just proved to be this person: the address at which they may undo the erasure. Null when their account is open. */
export async function offerUndo(db: Db, personId: string): Promise<string | null> {
  const closed = await sql`
    select from people.person where id = ${personId} and erasure_asked_at is not null and erased_at is null`.execute(db);
  if (closed.rows.length === 0) return null;
  return routes.undoErasure.href({ token: await addUndoLink(db, personId, "15 minutes") });
}

/** When the account of this link was closed; null for a link that holds no longer, or an account that is open or erased. */
export async function findClosing(db: Db, token: string): Promise<Date | null> {
  const { rows } = await sql<{ askedAt: Date }>`
    select p.erasure_asked_at as "askedAt" from people.undo_link l join people.person p on p.id = l.person_id
    where l.token_hash = ${hashOfToken(token)} and l.expires_at > now() and p.erasure_asked_at is not null and p.erased_at is null`.execute(db);
  return rows[0]?.askedAt ?? null;
}

/**
 * Opens the account again, with all that it was. True as well when this link opened it already. Against the erasing job, whichever
 * locks the person first wins.
 */
export async function undoErasure(db: Db, token: string): Promise<boolean> {
  const hash = hashOfToken(token);
  return db.transaction().execute(async (trx) => {
    // The person before the link, as the erasing job does: the other way round, each could wait for the other.
    await sql`select from people.person where id = (select person_id from people.undo_link where token_hash = ${hash}) for update`.execute(trx);
    const { rows } = await sql<{ personId: string; used: boolean }>`
      select p.id as "personId", l.used_at is not null as used
      from people.undo_link l join people.person p on p.id = l.person_id
      where l.token_hash = ${hash} and (l.expires_at > now() or l.used_at is not null)
        and p.erased_at is null and (l.used_at is null) = (p.erasure_asked_at is not null)`.execute(trx);
    if (!rows[0]) return false;
    if (rows[0].used) return true;
    const { personId } = rows[0];
    await sql`update people.person set erasure_asked_at = null where id = ${personId}`.execute(trx);
    await sql`delete from people.erasure where person_id = ${personId}`.execute(trx);
    await sql`delete from people.undo_link where person_id = ${personId} and token_hash <> ${hash}`.execute(trx);
    await sql`update people.undo_link set used_at = now() where token_hash = ${hash}`.execute(trx);
    return true;
  });
}
