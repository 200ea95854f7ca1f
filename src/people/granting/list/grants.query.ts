import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { GrantFilters } from "./grants.filters.ts";

const grantsPerPage = 50;

export type ListedGrant = Awaited<ReturnType<typeof findGrants>>["grants"][number];

/** Roles that were given, newest first, and how many there are in all. */
export async function findGrants(db: Db, { q, role, scope, state, page }: Omit<GrantFilters, "words">) {
  const active = sql<boolean>`(g.revoked_at is null and (g.ends_at is null or g.ends_at > now()))`;
  const words = q.toLowerCase();
  const chosen = db
    .selectFrom("people.role_grant as g")
    .innerJoin("people.person as p", "p.id", "g.person_id")
    .$if(q !== "", (query) =>
      query.where(sql<boolean>`(strpos(platform.fold(p.name), platform.fold(${q})) > 0 and platform.fold(${q}) <> '') or strpos(p.email, ${words}) > 0`),
    )
    .$if(role !== null, (query) => query.where("g.role", "=", role!))
    .$if(scope !== null, (query) => query.where("g.scope_kind", "=", scope!.kind as never).where(sql<boolean>`g.scope_id is not distinct from ${scope!.id}`))
    .$if(state === "active", (query) => query.where(active))
    .$if(state === "ended", (query) => query.where(sql<boolean>`not ${active}`));
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / grantsPerPage));
  const at = Math.min(page, pages);
  const grants = await chosen
    .leftJoin("people.person as granter", "granter.id", "g.granted_by")
    .select(["g.id", "g.person_id", "p.name", "p.email", "g.role", "g.scope_kind", "g.scope_id", "g.reason", "g.granted_at", "g.ends_at", "g.revoked_at"])
    .select(["g.revoke_reason", "granter.name as granter", active.as("active")])
    .orderBy("g.granted_at", "desc")
    .orderBy("g.id")
    .limit(grantsPerPage)
    .offset((at - 1) * grantsPerPage)
    .execute();
  return { grants, total, page: at, pages };
}
