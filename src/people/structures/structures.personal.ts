import { sql } from "kysely";

import { isUuid } from "#platform/text/uuid.ts";

import { revokeRole } from "../granting/grant.command.ts";
import type { Erasing, PersonRecords, ScopeNamer } from "../offers.ts";
import { routes } from "../routes.ts";

export const structureScopes: ScopeNamer = {
  kind: "structure",
  async names(db, ids) {
    const known = ids.filter(isUuid);
    if (known.length === 0) return new Map();
    const rows = await db.selectFrom("people.structure").select(["id", "name"]).where("id", "in", known).execute();
    return new Map(rows.map(({ id, name }) => [id, { label: name, href: routes.structure.href({ id }) }]));
  },
  async search(db, words) {
    const rows = await db
      .selectFrom("people.structure")
      .select(["id", "name as label"])
      .where(sql<boolean>`platform.fold(${words}) <> '' and strpos(platform.fold(name), platform.fold(${words})) > 0`)
      .orderBy(sql`length(name)`)
      .orderBy("id")
      .limit(8)
      .execute();
    return rows;
  },
  async where(db, id) {
    if (!isUuid(id)) return {};
    const row = await db.selectFrom("people.structure").select("commune_code").where("id", "=", id).executeTakeFirst();
    return { commune: row?.commune_code };
  },
};

/** Sheets of the copy of one's data. */
export const structuresRecords: PersonRecords = {
  room: "structures",
  async records(db, personId) {
    const [memberships, requests, invitations, roles] = await Promise.all([
      db
        .selectFrom("people.membership as m")
        .innerJoin("people.structure as s", "s.id", "m.structure_id")
        .select(["s.name as structure", "m.function", "m.since"])
        .where("m.person_id", "=", personId)
        .execute(),
      db
        .selectFrom("people.join_request as r")
        .innerJoin("people.structure as s", "s.id", "r.structure_id")
        .select(["s.name as structure", "r.message", "r.asked_at", "r.answered_at", "r.accepted"])
        .where("r.person_id", "=", personId)
        .execute(),
      db
        .selectFrom("people.invitation as i")
        .innerJoin("people.structure as s", "s.id", "i.structure_id")
        .select(["s.name as structure", "i.function", "i.sent_at", "i.expires_at", "i.used_at"])
        .where(({ eb, or, selectFrom }) =>
          or([eb("i.used_by", "=", personId), eb("i.email", "=", selectFrom("people.person").select("email").where("id", "=", personId))]),
        )
        .execute(),
      db
        .selectFrom("people.role_grant")
        .select(["role", "scope_kind", "scope_id", "reason", "granted_at", "ends_at", "revoked_at", "revoke_reason"])
        .where("person_id", "=", personId)
        .execute(),
    ]);
    return { memberships, requests, invitations, roles };
  },
};

/** Roles end, memberships with them; what was asked and who was invited goes. A structure stays: it is not a person. */
export const structuresErasing: Erasing = {
  room: "structures",
  async erase(trx, personId) {
    const grants = await trx.selectFrom("people.role_grant").select("id").where("person_id", "=", personId).where("revoked_at", "is", null).execute();
    await trx.deleteFrom("people.join_request").where("person_id", "=", personId).execute();
    await trx
      .deleteFrom("people.invitation")
      .where(({ eb, or, selectFrom }) =>
        or([eb("used_by", "=", personId), eb("email", "=", selectFrom("people.person").select("email").where("id", "=", personId))]),
      )
      .execute();
    for (const { id } of grants) await revokeRole(trx, id, { by: null, reason: "Compte effacé" });
  },
};
