import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { tokenMark } from "#platform/web/program.ts";

export interface NewToken {
  readonly name: string;
  readonly acts: readonly string[];
  readonly days: number;
  readonly secondFactor: boolean;
}

/** How many a person may have open at once. */
const mostOpen = 20;

/** Gives the token, which nobody can read again; null for whoever has twenty already. */
export const makeToken = (db: Db, personId: string, { name, acts, days, secondFactor }: NewToken): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    await sql`select from people.person where id = ${personId} for update`.execute(trx);
    const token = tokenMark + newToken();
    const { rows } = await sql<{ id: string }>`
      insert into people.token (person_id, name, hash, acts, second_factor, expires_at)
      select ${personId}, ${name}, ${hashOfToken(token)}, ${acts}::text[], ${secondFactor}, clock_timestamp() + make_interval(days => ${days})
      where (select count(*) from people.token where person_id = ${personId} and revoked_at is null and expires_at > clock_timestamp()) < ${mostOpen}
      returning id`.execute(trx);
    if (!rows[0]) return null;
    await recordAct(trx, { who: personId, act: "people.token_make", room: "people", about: { kind: "token", id: rows[0].id }, after: { name, acts, days } });
    return token;
  });

/** False when it was so already. */
export const revokeToken = (db: Db, personId: string, id: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ name: string }>`
      update people.token set revoked_at = clock_timestamp() where id::text = ${id} and person_id = ${personId} and revoked_at is null returning name`.execute(
      trx,
    );
    if (!rows[0]) return false;
    await recordAct(trx, { who: personId, act: "people.token_revoke", room: "people", about: { kind: "token", id }, after: { name: rows[0].name } });
    return true;
  });
