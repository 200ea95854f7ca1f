import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { PasskeyLine } from "../passkeys/passkey.ts";
import { listSessions, type SessionLine } from "../sessions/sessions.query.ts";

export interface Security {
  readonly hasPassword: boolean;
  /** An authenticator application is in place. */
  readonly enrolled: boolean;
  readonly passkeys: readonly PasskeyLine[];
  /** "franceconnect", "proconnect". */
  readonly identities: readonly string[];
  readonly sessions: readonly SessionLine[];
}

/** What protects somebody's account. */
export async function readSecurity(db: Db, personId: string): Promise<Security> {
  const { rows } = await sql<Pick<Security, "hasPassword" | "enrolled" | "identities">>`
    select coalesce(p.two_factor_enabled, false) as enrolled,
      exists (select from people.account a where a.person_id = p.id and a.provider_id = 'credential' and a.password is not null) as "hasPassword",
      coalesce((select json_agg(a.provider_id order by a.provider_id) from people.account a
      where a.person_id = p.id and a.provider_id <> 'credential'), '[]') as identities
    from people.person p where p.id = ${personId}`.execute(db);
  const passkeys = await db
    .selectFrom("people.passkey")
    .select(["id", "name", "created_at as createdAt"])
    .where("person_id", "=", personId)
    .orderBy("created_at")
    .execute();
  return { ...rows[0]!, passkeys, sessions: await listSessions(db, personId) };
}
