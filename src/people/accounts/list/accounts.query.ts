import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { AccountFilters, AccountOrder, AccountState } from "./accounts.filters.ts";

interface HeldRole {
  readonly role: string;
  readonly scope: Scope;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly createdAt: Date;
  /** The last day on which they came in; null: never, or before it was noted. */
  readonly seen: string | null;
  readonly blocked: boolean;
  /** They asked for their account to be erased. */
  readonly closing: boolean;
  readonly held: readonly HeldRole[];
}

const keys: Record<AccountOrder, RawBuilder<unknown>> = {
  name: sql`p.name collate "fr-x-icu"`,
  email: sql`p.email`,
  seen: sql`p.signed_in_on`,
  created: sql`p.created_at`,
};

const states: Record<AccountState, RawBuilder<unknown>> = {
  all: sql`true`,
  blocked: sql`people.is_blocked(p.id)`,
  never: sql`p.signed_in_on is null`,
  factor: sql`exists (select from people.factor_recovery f where f.person_id = p.id and f.state = 'asked' and f.asked_at > now() - interval '2 days')`,
  closing: sql`p.erasure_asked_at is not null`,
};

const holds = sql`g.person_id = p.id and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())`;

/** Accounts that are open or closing; who was erased is nobody any more. */
export async function listAccounts(
  db: Db,
  { q, role, state }: AccountFilters,
  { by, descending }: Order<AccountOrder>,
  { limit, offset }: Range,
): Promise<Slice<Account>> {
  const where = sql`
    p.erased_at is null and ${states[state]}
    and (${q} = '' or strpos(p.email, ${q.toLowerCase()}) > 0 or (platform.fold(${q}) <> '' and strpos(platform.fold(p.name), platform.fold(${q})) > 0)
      or exists (select from people.merged_account m where m.kept_id = p.id and strpos(m.email, ${q.toLowerCase()}) > 0))
    and (${role}::text is null or exists (select from people.role_grant g where ${holds} and g.role = ${role}))`;
  // The latest stand first.
  const direction = (by === "seen" || by === "created") === descending ? sql`asc` : sql`desc`;
  const [{ rows: counted }, { rows }] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total from people.person p where ${where}`.execute(db),
    sql<Account>`
      select p.id, p.name, p.email, p.created_at as "createdAt", to_char(p.signed_in_on, 'YYYY-MM-DD') as seen, people.is_blocked(p.id) as blocked,
        p.erasure_asked_at is not null as closing,
        (select coalesce(json_agg(json_build_object('role', g.role, 'scope', json_build_object('kind', g.scope_kind, 'id', g.scope_id)) order by g.granted_at), '[]')
          from people.role_grant g where ${holds}) as held
      from people.person p where ${where} order by ${keys[by]} ${direction} nulls last, p.id limit ${limit} offset ${offset}`.execute(db),
  ]);
  return { rows, total: counted[0]!.total };
}
