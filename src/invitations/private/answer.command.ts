import { type Kysely, sql } from "kysely";

import { notify } from "#notifications";
import { grantRole, locateScope, mayGrant, readVisitor } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Answer } from "../offers/answered.notice.ts";
import { type Invitation, lockInvitation, ownsAddress } from "./private.query.ts";

export type Answered = "accepted" | "declined" | "closed" | "other_account";

export interface House {
  readonly db: Kysely<Tables>;
  readonly offers: AllOffers;
}

/**
 * Gives the role to the account of the very address, once. Whether the inviter may still give it, and whether there is still something to
 * hold it in, is asked again now: else the invitation is void from here on.
 */
export function acceptInvitation({ db, offers }: House, { id }: Pick<Invitation, "id">, visitor: Visitor, reason: string): Promise<Answered> {
  return db.transaction().execute(async (trx): Promise<Answered> => {
    const found = await lockInvitation(trx, id);
    if (found?.state === "accepted" && found.personId === visitor.id) return "accepted";
    if (found?.state !== "open") return "closed";
    if (!(await ownsAddress(trx, visitor.id, found.email))) return "other_account";
    const why = await whyVoid(trx, offers, found, visitor);
    if (why) {
      await sql`update invitations.invitation set state = 'void', why_void = ${why}, closed_at = now() where id = ${id}`.execute(trx);
      return "closed";
    }
    await sql`update invitations.invitation set state = 'accepted', closed_at = now(), person_id = ${visitor.id} where id = ${id}`.execute(trx);
    const { role, scope, roleEndsAt: endsAt, inviterId: by } = found;
    if (!(await holdsAlready(trx, visitor.id, found)))
      await grantRole(trx, { personId: visitor.id, role, scope, reason: `${reason} ${found.reason}`, by, endsAt });
    if (by) await notify(trx, { to: [by], kind: "invitations.answered", payload: { answer: "accepted", who: visitor.name, role } satisfies Answer });
    await recordAct(trx, { who: visitor.id, act: "invitation.accept", room: "invitations", about: { kind: "invitation", id }, after: { role, scope } });
    return "accepted";
  });
}

/** Whoever holds the link holds the mailbox: nobody needs an account to say no. */
export function declineInvitation({ db }: Pick<House, "db">, { id }: Pick<Invitation, "id">, visitor: Visitor | null): Promise<Answered> {
  return db.transaction().execute(async (trx): Promise<Answered> => {
    const found = await lockInvitation(trx, id);
    if (found?.state === "declined") return "declined";
    if (found?.state !== "open") return "closed";
    const own = visitor !== null && visitor.email === found.email ? visitor.id : null;
    await sql`update invitations.invitation set state = 'declined', closed_at = now(), person_id = ${own} where id = ${id}`.execute(trx);
    const { inviterId, email: who, role } = found;
    if (inviterId) await notify(trx, { to: [inviterId], kind: "invitations.answered", payload: { answer: "declined", who, role } satisfies Answer });
    await recordAct(trx, { who: own ?? "invitations/private", act: "invitation.decline", room: "invitations", about: { kind: "invitation", id } });
    return "declined";
  });
}

/** Null while it holds. Nobody's own invitation is theirs to accept, by whatever account. */
export async function whyVoid(
  db: Db,
  offers: AllOffers,
  { role, scope, inviterId }: Pick<Invitation, "role" | "scope" | "inviterId">,
  invited: { readonly id: string } | null,
): Promise<"inviter" | "scope" | null> {
  const where = await locateScope(db, offers, scope);
  if (!where) return "scope";
  const inviter = inviterId && inviterId !== invited?.id ? await readVisitor(db, offers, inviterId, true) : null;
  return inviter && mayGrant(inviter, role, where) ? null : "inviter";
}

async function holdsAlready(db: Db, personId: string, { role, scope }: Invitation): Promise<boolean> {
  const { rows } = await sql`
    select from people.role_grant where person_id = ${personId} and role = ${role} and scope_kind = ${scope.kind}
      and scope_id is not distinct from ${scope.id} and revoked_at is null and (ends_at is null or ends_at > now())`.execute(db);
  return rows.length > 0;
}
