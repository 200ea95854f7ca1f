import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

export interface MergeRequest {
  readonly keptId: string;
  readonly goneId: string;
  /** The address and the name of the account that would be closed. */
  readonly email: string;
  readonly name: string;
}

/** What a link leads to, for the account that asked for it and for nobody else; null once it is used, or its time is over. */
export async function findRequest(db: Db, token: string, keptId: string): Promise<MergeRequest | null> {
  const { rows } = await sql<MergeRequest>`
    select r.kept_id as "keptId", r.gone_id as "goneId", p.email, p.name
    from people.merge_request r join people.person p on p.id = r.gone_id
    where r.token_hash = ${hashOfToken(token)} and r.kept_id = ${keptId} and r.expires_at > now()
      and p.erased_at is null and p.erasure_asked_at is null`.execute(db);
  return rows[0] ?? null;
}

type Obstacle = "staff" | "factor" | "blocked";

/** What keeps an account from being closed by a link to its mailbox: a mailbox alone does not open it, or it may not be opened at all. */
export async function findObstacles(db: Db, goneId: string): Promise<Obstacle[]> {
  const { rows } = await sql<{ staff: boolean; factor: boolean; blocked: boolean }>`
    select exists (select from people.role_grant g where g.person_id = p.id and g.role in ('administrator', 'agent', 'moderator', 'auditor')
        and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())) as staff,
      p.two_factor_enabled or exists (select from people.two_factor f where f.person_id = p.id) as factor,
      people.is_blocked(p.id) as blocked
    from people.person p where p.id = ${goneId}`.execute(db);
  return (["staff", "factor", "blocked"] as const).filter((one) => rows[0]?.[one]);
}
