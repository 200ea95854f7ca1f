import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { can, type Scope, scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { State } from "../invitation.ts";
import type { ListFilters, ListOrder } from "./list.filters.ts";

export interface ListedInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly scope: Scope;
  readonly commune: string | null;
  readonly note: string;
  readonly reason: string;
  readonly locale: Locale;
  readonly state: State;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
  readonly letters: number;
  readonly inviter: string | null;
  /** Mails do not go to that address any more. */
  readonly unreachable: boolean;
}

const state = sql`case when i.state = 'open' and i.expires_at <= now() then 'expired' else i.state end`;

const keys: Record<ListOrder, RawBuilder<unknown>> = {
  sent: sql`i.sent_at`,
  email: sql`i.email`,
  role: sql`i.role`,
  expires: sql`i.expires_at`,
};

/** Which invitations a list is of: what this person may see. */
export type Sight = RawBuilder<unknown>;

/** Those to the seats of one thing, for whoever fills them. */
export const withinSeats = ({ kind, id }: Scope): Sight => sql`(i.scope_kind = ${kind} and i.scope_id = ${id})`;

/** Their own; those of hosts and managers where they appoint some; all, for whoever sees all roles. */
export function withinSight(visitor: Visitor): Sight {
  if (can(visitor, "roles.see")) return sql`true`;
  const scopes = scopesOf(visitor, "roles.grant_local");
  const everywhere = scopes.some(({ kind }) => kind === "metropolis");
  const communes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
  return sql`(i.invited_by = ${visitor.id} or (i.role in ('host', 'manager') and (${everywhere} or i.commune_code::text = any(${communes}::text[]))))`;
}

export async function listInvitations(
  db: Db,
  sight: Sight,
  { q, role, state: wanted }: ListFilters,
  { by, descending }: Order<ListOrder>,
  { limit, offset }: Range,
): Promise<Slice<ListedInvitation>> {
  const chosen = sql`
    from invitations.invitation i
    where ${sight}
      and (${q} = '' or strpos(i.email, ${q.toLowerCase()}) > 0 or (platform.fold(${q}) <> '' and strpos(platform.fold(i.name), platform.fold(${q})) > 0))
      and (${role}::text is null or i.role = ${role}) and (${wanted} = 'all' or ${state} = ${wanted})`;
  // The newest stand first.
  const direction = (by === "sent") === descending ? sql`asc` : sql`desc`;
  const [{ rows: counted }, { rows }] = await Promise.all([
    sql<{ total: number }>`select count(*)::int as total ${chosen}`.execute(db),
    sql<ListedInvitation>`
      select i.id, i.email, i.name, i.role, json_build_object('kind', i.scope_kind, 'id', i.scope_id) as scope, i.commune_code as commune, i.note, i.reason, i.locale,
        ${state} as state, i.sent_at as "sentAt", i.expires_at as "expiresAt", i.closed_at as "closedAt", i.letters,
        (select p.name from people.person p where p.id = i.invited_by) as inviter,
        exists (select from platform.mail_suppression s where s.address_key = platform.address_key(i.email)) as unreachable
      ${chosen} order by ${keys[by]} ${direction}, i.email, i.id limit ${limit} offset ${offset}`.execute(db),
  ]);
  return { rows, total: counted[0]!.total };
}

export interface Remindable extends Pick<ListedInvitation, "id" | "email" | "name" | "role" | "scope" | "commune" | "reason" | "locale"> {}

/** Those of these that are in sight and wait, or whose days are over. */
export async function findTicked(db: Db, sight: Sight, ids: readonly string[]): Promise<Remindable[]> {
  const { rows } = await sql<Remindable>`
    select i.id, i.email, i.name, i.role, json_build_object('kind', i.scope_kind, 'id', i.scope_id) as scope, i.commune_code as commune, i.reason, i.locale
    from invitations.invitation i
    where i.id::text = any(${[...ids]}::text[]) and i.state in ('open', 'expired') and ${sight}
    order by i.email, i.id`.execute(db);
  return rows;
}
