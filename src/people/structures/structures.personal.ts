import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pair } from "#platform/personal/merge-rows.command.ts";
import { goes, type Merging, type PersonalRegister, type Who } from "#platform/personal/register.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { invitationDays } from "../auth/forget-ended.job.ts";
import { revokeRole } from "../granting/grant.command.ts";
import type { ScopeNamer } from "../offers.ts";
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

const structure = sql`(select s.name from people.structure s where s.id = t.structure_id)`;

/** Why the roles of somebody who left ended, in place of what was written of them. */
const left = "Compte effacé";

/** Roles end, memberships with them. Whoever granted a role or took it back wrote why in their own words, which may name the person. */
async function endRoles(trx: Db, { id: personId }: Who): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from people.role_grant where person_id = ${personId} and revoked_at is null`.execute(trx);
  for (const { id } of rows) await revokeRole(trx, id, { by: null, reason: left });
  await sql`update people.role_grant set reason = ${left}, revoke_reason = ${left} where person_id = ${personId}`.execute(trx);
}

const notOneself: Merging = { stays: "nobody gives a role to themselves, and a role of the other account may be theirs" };

/** A role is held once; what the closed account held and holds no more stays with it. */
async function mergeRoles(trx: Db, { kept, gone }: Pair): Promise<void> {
  await sql`
    update people.role_grant g set revoked_at = now(), revoke_reason = 'Comptes réunis' where g.person_id = ${gone} and g.revoked_at is null
      and exists (select from people.role_grant own where own.person_id = ${kept} and own.revoked_at is null and own.role = g.role
        and own.scope_kind = g.scope_kind and own.scope_id is not distinct from g.scope_id)`.execute(trx);
  await sql`
    update people.role_grant set person_id = ${kept}, granted_by = nullif(granted_by, ${kept}::uuid) where person_id = ${gone} and revoked_at is null`.execute(
    trx,
  );
}

/** What somebody may do, and in which structures. A structure stays: it is not a person. */
export const structuresRegister: PersonalRegister = {
  area: "people",
  file: "structures",
  notPersonal: {
    "people.structure": { why: "an association, a company, a commune: not a person", columns: ["address", "name", "rna", "website"] },
    "people.role_grant.role": "a code",
    "people.role_grant.scope_id": "which commune, place or structure",
  },
  kept: [
    {
      what: { fr: "Vos rôles et vos structures", en: "Your roles and your structures", nl: "Uw rollen en uw structuren" },
      why: { fr: "Savoir ce que vous pouvez faire", en: "To know what you may do", nl: "Weten wat u mag doen" },
      until: "account",
      tables: [
        {
          table: "people.role_grant",
          person: "person_id",
          merge: { does: mergeRoles },
          row: "leads",
          erase: endRoles,
          sheet: "roles",
          facts: ["role", "scope_kind", "scope_id", "granted_at", "ends_at", "revoked_at"],
          words: { reason: goes(left), revoke_reason: goes(left) },
        },
        {
          table: "people.membership",
          person: "person_id",
          merge: { once: ["structure_id"] },
          row: "goes",
          sheet: "memberships",
          facts: ["since"],
          beside: { structure },
          words: { function: goes("") },
        },
        {
          table: "people.join_request",
          person: "person_id",
          merge: { once: ["structure_id"] },
          row: "goes",
          sheet: "requests",
          facts: ["asked_at", "answered_at", "accepted"],
          beside: { structure },
          words: { message: goes("") },
        },
        { table: "people.structure", person: "created_by", row: "leads", sheet: "structures_made", facts: ["created_at", "id", "name", "kind"] },
        { table: "people.role_grant", person: "granted_by", merge: notOneself, row: "leads" },
        { table: "people.role_grant", person: "revoked_by", merge: notOneself, row: "leads" },
        { table: "people.join_request", person: "answered_by", row: "leads" },
        { table: "people.invitation", person: "invited_by" },
      ],
    },
    {
      what: {
        fr: "L’adresse à laquelle une structure vous invite",
        en: "The address at which a structure invites you",
        nl: "Het adres waarop een structuur u uitnodigt",
      },
      why: { fr: "Vous envoyer l’invitation", en: "To send you the invitation", nl: "U de uitnodiging sturen" },
      until: {
        says: {
          fr: `${invitationDays} jours après la fin de l’invitation, si vous n’y répondez pas`,
          en: `${invitationDays} days after the invitation ends, if you do not take it up`,
          nl: `${invitationDays} dagen na het einde van de uitnodiging, als u er niet op ingaat`,
        },
        job: "people/forget-ended",
      },
      tables: (["used_by", { address: "email" }] as const).map((person) => ({
        table: "people.invitation",
        person,
        row: "goes",
        sheet: "invitations",
        facts: ["sent_at", "expires_at", "used_at"],
        beside: { structure },
        words: { email: goes(), function: goes("") },
        secrets: ["token_hash"],
      })),
    },
  ],
};
