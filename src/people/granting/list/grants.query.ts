import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range } from "#platform/web/list.ts";
import type { GrantFilters, GrantOrder } from "./grants.filters.ts";

export type GrantRow = Awaited<ReturnType<typeof listGrants>>["rows"][number];

/** Roles that were given, and how many there are in all. */
export async function listGrants(db: Db, { q, role, scope, state }: Omit<GrantFilters, "words">, order: Order<GrantOrder>, { limit, offset }: Range) {
  const active = sql<boolean>`(g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))`;
  const words = q.toLowerCase();
  const chosen = db
    .selectFrom("people.role_grant as g")
    .innerJoin("people.person as p", "p.id", "g.person_id")
    .$if(q !== "", (query) =>
      query.where(sql<boolean>`(strpos(platform.fold(p.name), platform.fold(${q})) > 0 and platform.fold(${q}) <> '')
        or strpos(p.email, ${words}) > 0`),
    )
    .$if(role !== null, (query) => query.where("g.role", "=", role!))
    .$if(scope !== null, (query) => query.where("g.scope_kind", "=", scope!.kind as never).where(sql<boolean>`g.scope_id is not distinct from ${scope!.id}`))
    .$if(state === "active", (query) => query.where(active))
    .$if(state === "ended", (query) => query.where(sql<boolean>`not ${active}`));
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await chosen
    .leftJoin("people.person as granter", "granter.id", "g.granted_by")
    .select(["g.id", "g.person_id", "p.name", "p.email", "g.role", "g.scope_kind", "g.scope_id", "g.reason", "g.granted_at", "g.ends_at", "g.revoked_at"])
    .select(["g.revoke_reason", "granter.name as granter", active.as("active")])
    .orderBy(keys[order.by], directionOf(order))
    .orderBy("g.granted_at", "desc")
    .orderBy("g.id")
    .$if(limit !== null, (query) => query.limit(limit!))
    .offset(offset)
    .execute();
  return { rows, total };
}

const keys = {
  since: sql`g.granted_at`,
  person: sql`p.name collate "fr-x-icu"`,
  role: sql`g.role`,
  until: sql`coalesce(g.revoked_at, g.ends_at, 'infinity')`,
};

/** The newest stand first. */
const directionOf = ({ by, descending }: Order<GrantOrder>) => ((by === "since") === descending ? "asc" : "desc");
