import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { State } from "../invitation.ts";

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly scope: Scope;
  /** What else a seat says of them. */
  readonly note: string;
  readonly reason: string;
  readonly roleEndsAt: Date | null;
  readonly state: State;
  readonly expiresAt: Date;
  readonly personId: string | null;
  readonly inviterId: string | null;
  /** In the name of the house, by whoever keeps the machine. */
  readonly byCommand: boolean;
  readonly inviter: string | null;
}

const columns = sql`
  select i.id, i.email, i.name, i.role, json_build_object('kind', i.scope_kind, 'id', i.scope_id) as scope, i.note, i.reason, i.role_ends_at as "roleEndsAt",
    case when i.state = 'open' and i.expires_at <= now() then 'expired' else i.state end as state,
    i.expires_at as "expiresAt", i.person_id as "personId", i.invited_by as "inviterId", i.by_command as "byCommand",
    (select p.name from people.person p where p.id = i.invited_by) as inviter
  from invitations.invitation i`;

/** What a link leads to, whatever became of it; null for a link that was never sent, or whose invitation is kept no more. */
export async function findInvitation(db: Db, token: string): Promise<Invitation | null> {
  const { rows } = await sql<Invitation>`
    ${columns} where i.id = (select invitation_id from invitations.link where hash = ${hashOfToken(token)})`.execute(db);
  return rows[0] ?? null;
}

/** Held until the transaction ends: of several answers, one comes first. */
export async function lockInvitation(trx: Db, id: string): Promise<Invitation | null> {
  const { rows } = await sql<Invitation>`${columns} where i.id = ${id} for update of i`.execute(trx);
  return rows[0] ?? null;
}

/** Whether the account of this person is proved to have that address. */
export async function ownsAddress(db: Db, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql`select from people.person where id = ${personId} and email = ${email} and email_verified`.execute(db);
  return rows.length > 0;
}
