import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

interface StorySeat {
  readonly scope: { readonly kind: string; readonly id: string };
  readonly email: string;
  readonly role: string;
  readonly note?: string;
  readonly reason: string;
  readonly state: "open" | "declined" | "withdrawn";
  /** Days since the letter. */
  readonly sent: number;
  readonly by: string;
}

/** Invitations of the demo's story to the seats of another room. No link leads to them, and none of these addresses exists. */
export async function plantSeatInvitations(db: Db, seats: readonly StorySeat[]): Promise<void> {
  for (const { scope, email, role, note = "", reason, state, sent, by } of seats)
    await sql`
      insert into invitations.invitation (email, role, scope_kind, scope_id, note, reason, locale, state, invited_by, invited_at, sent_at, expires_at, closed_at)
      values (${email}, ${role}, ${scope.kind}, ${scope.id}, ${note}, ${reason}, 'fr', ${state}, ${by}, now() - make_interval(days => ${sent}),
        now() - make_interval(days => ${sent}), now() + make_interval(days => ${14 - sent}), ${state === "open" ? null : sql`now() - interval '1 day'`})`.execute(
      db,
    );
}
