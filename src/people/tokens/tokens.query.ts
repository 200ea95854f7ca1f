import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Token } from "./token.ts";

/** The last made first. */
export async function listTokens(db: Db, personId: string): Promise<Token[]> {
  const { rows } = await sql<Token>`
    select k.id, k.name, k.acts, k.created_at as "createdAt", k.expires_at as "expiresAt", k.revoked_at as "revokedAt",
      coalesce((
        select json_agg(json_build_object('act', u.act, 'day', u.day::text, 'times', u.times) order by u.day desc, u.act)
        from (select * from people.token_use u where u.token_id = k.id order by u.day desc, u.act limit 30) u), '[]') as uses
    from people.token k where k.person_id = ${personId} order by k.created_at desc, k.id limit 100`.execute(db);
  return rows;
}
