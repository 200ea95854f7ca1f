import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { Forbidden } from "#platform/web/errors.ts";
import { grantRole, revokeRole } from "../granting/grant.command.ts";
import { type RoleChange, roleChanged } from "../granting/granting.notices.ts";
import { tell } from "../emit-notice.ts";
import { listMembers, type Member } from "./structures.query.ts";

interface NewMember {
  readonly structureId: string;
  readonly personId: string;
  readonly role: "member" | "manager";
  readonly function?: string;
  readonly reason: string;
  /** Null when they come by themselves: the first of a structure. */
  readonly by: string | null;
}

/** The role and the membership come together: the database keeps them in step. */
export async function addMember(trx: Db, { structureId, personId, role, function: work = "", reason, by }: NewMember): Promise<void> {
  await grantRole(trx, { personId, role, scope: { kind: "structure", id: structureId }, reason, by });
  if (work) await setFunction(trx, structureId, personId, work);
}

export async function setFunction(trx: Db, structureId: string, personId: string, work: string): Promise<void> {
  await trx.updateTable("people.membership").set({ function: work }).where("structure_id", "=", structureId).where("person_id", "=", personId).execute();
}

export type MemberChange = { ok: true } | { ok: false; problem: "not_member" | "last_manager" };

interface Change {
  readonly structureId: string;
  readonly personId: string;
  readonly by: string;
  readonly reason: string;
}

/** Ends a membership. The last manager stays as long as other members do: two managers who leave at once wait for each other. */
export async function removeMember(trx: Db, { structureId, personId, by, reason }: Change): Promise<MemberChange> {
  const { members, name } = await lockMembers(trx, structureId);
  await askKeeper(trx, members, { personId, by });
  if (!members.some(({ id }) => id === personId)) return { ok: false, problem: "not_member" };
  if (members.length > 1 && isLastManager(members, personId)) return { ok: false, problem: "last_manager" };
  const grants = await grantsOf(trx, structureId, personId);
  if (by !== personId) await tellChange(trx, personId, { change: "revoked", role: grants[0]!.role, where: name, reason });
  for (const { id } of grants) await revokeRole(trx, id, { by, reason });
  return { ok: true };
}

export async function changeMemberRole(trx: Db, { structureId, personId, by, reason }: Change, role: "member" | "manager"): Promise<MemberChange> {
  const { members, name } = await lockMembers(trx, structureId);
  await askKeeper(trx, members, { personId, by });
  if (!members.some(({ id }) => id === personId)) return { ok: false, problem: "not_member" };
  if (role === "member" && isLastManager(members, personId)) return { ok: false, problem: "last_manager" };
  if (by !== personId) await tellChange(trx, personId, { change: "granted", role, where: name, reason });
  // Nobody grants themselves: who steps back gets the lesser role from the house.
  await addMember(trx, { structureId, personId, role, reason, by: by === personId ? null : by });
  for (const grant of await grantsOf(trx, structureId, personId)) if (grant.role !== role) await revokeRole(trx, grant.id, { by, reason });
  return { ok: true };
}

const isLastManager = (members: readonly Member[], personId: string) => members.every(({ id, manager }) => manager === (id === personId));

async function lockMembers(trx: Db, structureId: string): Promise<{ members: Member[]; name: string }> {
  const { rows } = await sql<{ name: string }>`select name from people.structure where id = ${structureId} for update`.execute(trx);
  return { members: await listMembers(trx, structureId), name: rows[0]!.name };
}

/**
 * Of two managers who take the role from each other at once, the second is none any more: else nobody would be left.
 * @throws Forbidden for whoever changes others and keeps them no longer
 */
async function askKeeper(trx: Db, members: readonly Member[], { personId, by }: Pick<Change, "personId" | "by">): Promise<void> {
  if (by === personId || members.some(({ id, manager }) => id === by && manager)) return;
  const { rows } = await sql`
    select from people.role_grant where person_id = ${by} and role = 'administrator' and revoked_at is null and (ends_at is null or ends_at > now()) limit 1`.execute(
    trx,
  );
  if (rows.length === 0) throw new Forbidden();
}

const tellChange = (trx: Db, personId: string, payload: RoleChange) => tell(trx, { to: [personId], kind: roleChanged.kind, payload });

function grantsOf(trx: Db, structureId: string, personId: string) {
  return trx
    .selectFrom("people.role_grant")
    .select(["id", "role"])
    .where("scope_kind", "=", "structure")
    .where("scope_id", "=", structureId)
    .where("person_id", "=", personId)
    .where("role", "in", ["member", "manager"])
    .where("revoked_at", "is", null)
    .execute();
}
