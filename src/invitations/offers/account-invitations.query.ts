import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { State } from "../invitation.ts";

interface AccountInvitation {
  readonly id: string;
  readonly role: string;
  readonly scope: Scope;
  readonly state: State;
  readonly sentAt: Date;
}

/** Those that were written to the address of an account, or that it answered; the latest first. */
export async function listOfAccount(db: Db, { id, email }: { readonly id: string; readonly email: string }): Promise<AccountInvitation[]> {
  const { rows } = await sql<AccountInvitation>`
    select i.id, i.role, json_build_object('kind', i.scope_kind, 'id', i.scope_id) as scope, case when i.state = 'open' and i.expires_at <= now() then 'expired' else i.state end as state, i.sent_at as "sentAt"
    from invitations.invitation i where i.email = ${email} or i.person_id = ${id} order by i.sent_at desc, i.id limit 20`.execute(db);
  return rows;
}
