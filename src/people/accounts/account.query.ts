import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Scope } from "#platform/web/visitor.ts";

export interface BlockLine {
  readonly reason: string;
  readonly at: Date;
  readonly by: string | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
}

export interface Recovery {
  readonly id: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly askedById: string | null;
  readonly askedBy: string | null;
}

export interface AccountSheet {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly seen: string | null;
  readonly closing: boolean;
  readonly sessions: number;
  readonly enrolled: boolean;
  readonly passkeys: number;
  readonly grants: readonly { readonly id: string; readonly role: string; readonly scope: Scope; readonly reason: string; readonly since: string }[];
  /** Addresses of accounts that became this one, the latest first. */
  readonly merged: readonly { readonly email: string; readonly at: string }[];
  /** The latest first; an open one has no end. */
  readonly blocks: readonly BlockLine[];
  /** Waits for another administrator. */
  readonly recovery: Recovery | null;
}

/** How long another administrator has to confirm. */
export const recoveryDays = 2;

/** Null for nobody, and for whoever was erased. */
export async function findAccount(db: Db, id: string): Promise<AccountSheet | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Omit<AccountSheet, "blocks" | "recovery">>`
    select p.id, p.name, p.email, p.locale, p.created_at as "createdAt", to_char(p.signed_in_on, 'YYYY-MM-DD') as seen, p.erasure_asked_at is not null as closing,
      (select count(*)::int from people.session s where s.person_id = p.id and s.expires_at > now()) as sessions,
      coalesce(p.two_factor_enabled, false) as enrolled,
      (select coalesce(json_agg(json_build_object('email', m.email, 'at', m.merged_at) order by m.merged_at desc), '[]')
        from people.merged_account m where m.kept_id = p.id) as merged,
      (select count(*)::int from people.passkey k where k.person_id = p.id) as passkeys,
      (select coalesce(json_agg(json_build_object('id', g.id, 'role', g.role, 'scope', json_build_object('kind', g.scope_kind, 'id', g.scope_id),
          'reason', g.reason, 'since', g.granted_at) order by g.granted_at), '[]')
        from people.role_grant g where g.person_id = p.id and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())) as grants
    from people.person p where p.id = ${id} and p.erased_at is null`.execute(db);
  if (!rows[0]) return null;
  const [blocks, recovery] = await Promise.all([listBlocks(db, id), findRecovery(db, id)]);
  return { ...rows[0], blocks, recovery };
}

async function listBlocks(db: Db, personId: string): Promise<BlockLine[]> {
  const { rows } = await sql<BlockLine>`
    select b.reason, b.blocked_at as at, blocker.name as by, b.ended_at as "endedAt", ender.name as "endedBy", b.end_reason as "endReason"
    from people.block b left join people.person blocker on blocker.id = b.blocked_by left join people.person ender on ender.id = b.ended_by
    where b.person_id = ${personId} order by b.blocked_at desc, b.id`.execute(db);
  return rows;
}

async function findRecovery(db: Db, personId: string): Promise<Recovery | null> {
  const { rows } = await sql<Recovery>`
    select f.id, f.reason, f.asked_at as "askedAt", f.asked_by as "askedById", (select name from people.person where id = f.asked_by) as "askedBy"
    from people.factor_recovery f where f.person_id = ${personId} and f.state = 'asked' and f.asked_at > now() - make_interval(days => ${recoveryDays})`.execute(
    db,
  );
  return rows[0] ?? null;
}
