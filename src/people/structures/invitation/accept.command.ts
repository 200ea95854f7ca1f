import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { tell } from "../../emit-notice.ts";
import { listHolders } from "../../granting/holders.query.ts";
import { addMember } from "../membership.command.ts";
import { listMembers } from "../structures.query.ts";

export type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/**
 * What a link leads to, whatever its state; null for a link that was never sent, or was replaced. It is open as long as whoever sent it may
 * invite there: nobody comes back by what they sent before they had to leave.
 */
export async function findInvitation({ db, offers }: { readonly db: Db; readonly offers: Pick<AllOffers, "powers"> }, token: string) {
  const row = await db
    .selectFrom("people.invitation as i")
    .innerJoin("people.structure as s", "s.id", "i.structure_id")
    .leftJoin("people.person as inviter", "inviter.id", "i.invited_by")
    .select(["i.id", "i.structure_id", "s.name", "i.function", "i.used_by", "i.expires_at", "inviter.name as inviter", "i.invited_by"])
    .select(sql<boolean>`i.used_at is null and i.revoked_at is null and i.expires_at > now()`.as("open"))
    .where("token_hash", "=", hashOfToken(token))
    .executeTakeFirst();
  if (!row?.open || row.invited_by === null) return row ?? null;
  const holders = await listHolders(db, offers, "structures.keep_members", { structure: row.structure_id });
  return { ...row, open: holders.some(({ personId }) => personId === row.invited_by) };
}

/** Uses the link: of all who try at once, one becomes a member. True as well for whoever belongs there already. */
export function acceptInvitation(db: Db, { id, structure_id, name, open, ...invitation }: Invitation, person: { id: string; name: string }, reason: string) {
  return db.transaction().execute(async (trx): Promise<boolean> => {
    if ((await listMembers(trx, structure_id)).some((member) => member.id === person.id)) return true;
    if (!open) return false;
    const used = await trx
      .updateTable("people.invitation")
      .set({ used_at: sql`now()`, used_by: person.id })
      .where("id", "=", id)
      .where("used_at", "is", null)
      .where("revoked_at", "is", null)
      .where("expires_at", ">", sql<Date>`now()`)
      .returning("id")
      .executeTakeFirst();
    if (!used) return (await listMembers(trx, structure_id)).some((member) => member.id === person.id);
    const by = invitation.invited_by === person.id ? null : invitation.invited_by;
    if (by) await tell(trx, { to: [by], kind: "people.invitation_accepted", payload: { structure: structure_id, name, person: person.name } });
    await addMember(trx, { structureId: structure_id, personId: person.id, role: "member", function: invitation.function, reason, by });
    return true;
  });
}
