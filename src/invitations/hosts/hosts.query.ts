import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import { scopesOf, type Visitor } from "#platform/web/visitor.ts";
import type { HostFilters, HostOrder } from "./hosts.filters.ts";

export interface HostlessPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly commune: string;
  /** As its record publishes it; null: nobody can be written to. */
  readonly email: string | null;
  /** Of the invitation that was sent last, if any. */
  readonly invited: "open" | "declined" | "over" | null;
  readonly sentAt: Date | null;
}

const keys: Record<HostOrder, RawBuilder<unknown>> = {
  name: sql`p.name collate "fr-x-icu"`,
  commune: sql`c.name collate "fr-x-icu"`,
  sent: sql`last.sent_at`,
};

/** Where this person appoints hosts. */
function withinReach(visitor: Visitor): RawBuilder<unknown> {
  const scopes = scopesOf(visitor, "roles.grant_local");
  const communes = scopes.flatMap(({ kind, id }) => (kind === "commune" && id ? [id] : []));
  return sql`(${scopes.some(({ kind }) => kind === "metropolis")} or p.commune_code::text = any(${communes}::text[]))`;
}

const last = sql`
  left join lateral (
    select i.sent_at, case when i.state = 'open' and i.expires_at > now() then 'open' when i.state = 'declined' then 'declined' else 'over' end as invited
    from invitations.invitation i where i.role = 'host' and i.scope_kind = 'place' and i.scope_id = p.id::text order by i.sent_at desc limit 1) last on true`;

const hostless = sql`
  p.status = 'published' and p.stage <> 'closed' and not exists (
    select from people.role_grant g where g.role = 'host' and g.scope_kind = 'place' and g.scope_id = p.id::text
      and g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))`;

const selected = sql`
  select p.id, p.slug, p.name, c.name as commune, lower(p.emails[1]) as email, last.invited, last.sent_at as "sentAt"
  from places.place p join territory.commune c on c.code = p.commune_code ${last}`;

/** Published places of which nobody keeps the record. */
export async function listHostless(
  db: Db,
  visitor: Visitor,
  { q, state }: HostFilters,
  order: Order<HostOrder>,
  { limit, offset }: Range,
): Promise<Slice<HostlessPlace>> {
  const wanted: Record<HostFilters["state"], RawBuilder<unknown>> = {
    all: sql`true`,
    writable: sql`p.emails <> '{}' and last.invited is distinct from 'open'`,
    invited: sql`last.invited = 'open'`,
    unwritable: sql`p.emails = '{}'`,
  };
  const where = sql`
    ${hostless} and ${withinReach(visitor)} and ${wanted[state]}
    and (platform.fold(${q}) = '' or strpos(platform.fold(p.name || ' ' || c.name), platform.fold(${q})) > 0)`;
  const direction = order.descending ? sql`desc` : sql`asc`;
  const [{ rows: counted }, { rows }] = await Promise.all([
    sql<{ total: number }>`
      select count(*)::int as total from places.place p join territory.commune c on c.code = p.commune_code ${last} where ${where}`.execute(db),
    sql<HostlessPlace>`${selected} where ${where} order by ${keys[order.by]} ${direction} nulls last, p.id limit ${limit} offset ${offset}`.execute(db),
  ]);
  return { rows, total: counted[0]!.total };
}

/** Those of these that still have no host, where this person appoints some. */
export async function findTickedPlaces(db: Db, visitor: Visitor, ids: readonly string[]): Promise<HostlessPlace[]> {
  const { rows } = await sql<HostlessPlace>`
    ${selected} where p.id::text = any(${[...ids]}::text[]) and ${hostless} and ${withinReach(visitor)} order by p.name, p.id`.execute(db);
  return rows;
}
