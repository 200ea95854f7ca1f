import { sql } from "kysely";

import { notify } from "#notifications";
import { readVisitor } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Answer } from "../offers/answered.notice.ts";
import { findPost, wordsOf } from "../post.ts";
import { type Invitation, lockInvitation, ownsAddress } from "./private.query.ts";

type WhyVoid = "inviter" | "scope" | "closed";

type AnswerOutcome = "accepted" | "declined" | "closed" | "other_account";

interface House {
  readonly db: Db;
  readonly offers: AllOffers;
}

/**
 * Gives the role to the account of the very address, once. Whether the inviter may still give it, and whether there is still something to
 * hold it in, is asked again now: else the invitation is void from here on.
 */
export function acceptInvitation({ db, offers }: House, { id }: Pick<Invitation, "id">, visitor: Visitor, reason: string): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    const found = await lockInvitation(trx, id);
    if (found?.state === "accepted" && found.personId === visitor.id) return "accepted";
    if (found?.state !== "open") return "closed";
    if (!(await ownsAddress(trx, visitor.id, found.email))) return "other_account";
    const why = (await whyVoid(trx, offers, found, visitor)) ?? (await give({ trx, offers }, found, visitor, reason));
    if (why) {
      await sql`update invitations.invitation set state = 'void', why_void = ${why}, closed_at = now() where id = ${id}`.execute(trx);
      return "closed";
    }
    await sql`update invitations.invitation set state = 'accepted', closed_at = now(), person_id = ${visitor.id} where id = ${id}`.execute(trx);
    const { role, scope, inviterId: by } = found;
    if (by) await notify(trx, { to: [by], kind: "invitations.answered", payload: answerOf(offers, found, "accepted", visitor.name) });
    await recordAct(trx, { who: visitor.id, act: "invitation.accept", room: "invitations", about: { kind: "invitation", id }, after: { role, scope } });
    return "accepted";
  });
}

/** Whoever holds the link holds the mailbox: nobody needs an account to say no. */
export function declineInvitation({ db, offers }: House, { id }: Pick<Invitation, "id">, visitor: Visitor | null): Promise<AnswerOutcome> {
  return db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
    const found = await lockInvitation(trx, id);
    if (found?.state === "declined") return "declined";
    if (found?.state !== "open") return "closed";
    const own = visitor !== null && visitor.email === found.email ? visitor.id : null;
    await sql`update invitations.invitation set state = 'declined', closed_at = now(), person_id = ${own} where id = ${id}`.execute(trx);
    const { inviterId, email } = found;
    if (inviterId) await notify(trx, { to: [inviterId], kind: "invitations.answered", payload: answerOf(offers, found, "declined", email) });
    await recordAct(trx, { who: own ?? "invitations/private", act: "invitation.decline", room: "invitations", about: { kind: "invitation", id } });
    return "declined";
  });
}

const answerOf = (offers: AllOffers, { role, scope }: Invitation, answer: Answer["answer"], who: string): Answer => ({
  ...{ answer, who, role },
  post: wordsOf(offers, { role, scope }).says,
});

/** Null once it is given. */
async function give(
  { trx, offers }: { readonly trx: Db; readonly offers: AllOffers },
  invitation: Invitation,
  visitor: Visitor,
  reason: string,
): Promise<WhyVoid | null> {
  const { roleEndsAt: endsAt, inviterId: by, byCommand, note } = invitation;
  const post = await findPost({ db: trx, offers }, invitation);
  if (typeof post === "string") return post;
  if (!by && !byCommand) return "inviter";
  const given = { personId: visitor.id, note, reason: `${reason} ${invitation.reason}`, by, endsAt };
  return (await post.give(trx, given)) ? null : "closed";
}

/** Null while it holds. Nobody's own invitation is theirs to accept, by whatever account. */
export async function whyVoid(
  db: Db,
  offers: AllOffers,
  { role, scope, inviterId, byCommand }: Pick<Invitation, "role" | "scope" | "inviterId" | "byCommand">,
  invited: { readonly id: string } | null,
): Promise<WhyVoid | null> {
  const post = await findPost({ db, offers }, { role, scope });
  if (typeof post === "string") return post;
  if (byCommand) return null;
  const inviter = inviterId && inviterId !== invited?.id ? await readVisitor(db, offers, inviterId, true) : null;
  return inviter && (await post.mayGive(inviter)) ? null : "inviter";
}
