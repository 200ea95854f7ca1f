import { sql } from "kysely";

import { findPersonByEmail, writeScope } from "#people";
import { recordAct } from "#platform/audit/audit.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobServices } from "#platform/jobs/job.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { findSuppression } from "#platform/mail/suppression.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import { takeToken } from "#platform/web/rate-limit.ts";
import type { Scope, Visitor } from "#platform/web/visitor.ts";
import { type InviteProblem, lettersADay, mailboxADay } from "../invitation.ts";
import { findPost, namePosts, wordsOf } from "../post.ts";
import { routes } from "../routes.ts";
import { invitationLetter } from "./invitation.letter.ts";

export type Sender = Pick<JobServices, "mailer" | "settings" | "metropolis" | "offers"> & { readonly db: Db };

export interface InvitationRequest {
  readonly email: string;
  readonly name: string;
  /** Of the house, or the part in a seat. */
  readonly role: string;
  readonly scope: Scope;
  /** What else a seat says of the person. */
  readonly note?: string;
  readonly reason: string;
  readonly roleEndsAt: Date | null;
  readonly locale: Locale;
  readonly importId?: string | null;
}

type InviteOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: InviteProblem };

type Refusal = Extract<InviteOutcome, { ok: false }>;
const refused = (problem: InviteProblem): Refusal => ({ ok: false, problem });

/** Whether it would be sent; the `commune` where it stands. Asks everything but the brakes on mail, writes nothing. */
export async function weighInvitation(
  house: Pick<Sender, "db" | "offers">,
  by: Visitor,
  asked: InvitationRequest,
): Promise<Refusal | { readonly ok: true; readonly commune: string | null }> {
  const { db } = house;
  const post = await findPost(house, asked);
  if (typeof post === "string") return refused(post);
  if (!(await post.mayGive(by))) return refused("not_yours");
  if (asked.email === by.email) return refused("oneself");
  const person = await findPersonByEmail(db, asked.email);
  if (person && (await post.holds(person.id))) return refused("held");
  if (await isOpen(db, asked)) return refused("invited");
  if (await findSuppression(db, asked.email)) return refused("unreachable");
  return { ok: true, commune: post.commune };
}

/** Sends a letter whose link offers the post to the account of that address. One open invitation at a time for an address, a post and where it is held. */
export async function invite(sender: Sender, by: Visitor, asked: InvitationRequest): Promise<InviteOutcome> {
  const weighed = await weighInvitation(sender, by, asked);
  if (!weighed.ok) return weighed;
  if (!(await takeTurns(sender.db, by.id, asked.email))) return refused("too_many");
  return write(sender, by, asked, weighed.commune);
}

/** The same in the name of the house: whoever keeps the machine gives any role, and writes as often as they like. */
export async function inviteByCommand(sender: Sender, asked: InvitationRequest): Promise<InviteOutcome> {
  const post = await findPost(sender, asked);
  if (typeof post === "string") return refused(post);
  if (await isOpen(sender.db, asked)) return refused("invited");
  if (await findSuppression(sender.db, asked.email)) return refused("unreachable");
  return write(sender, { id: null, name: sender.metropolis }, asked, post.commune);
}

/** Who answers for an invitation; no person where a command wrote it. */
type Inviter = Pick<Visitor, "name"> & { readonly id: string | null };

function write(sender: Sender, by: Inviter, asked: InvitationRequest, commune: string | null): Promise<InviteOutcome> {
  const { email, name, role, scope, note = "", reason, roleEndsAt, locale, importId = null } = asked;
  return sender.db.transaction().execute(async (trx): Promise<InviteOutcome> => {
    // One whose days are over makes room for another.
    await sql`
      update invitations.invitation set state = 'expired', closed_at = expires_at
      where ${same(asked)} and state = 'open' and expires_at <= now()`.execute(trx);
    const { rows } = await sql<{ id: string; expiresAt: Date }>`
      insert into invitations.invitation (email, name, role, scope_kind, scope_id, commune_code, note, reason, role_ends_at, locale, invited_by, by_command,
        import_id, expires_at)
      values (${email}, ${name}, ${role}, ${scope.kind}, ${scope.id}, ${commune}, ${note}, ${reason}, ${roleEndsAt}, ${locale}, ${by.id}, ${by.id === null},
        ${importId}, now() + make_interval(days => ${sender.settings.INVITATION_DAYS}))
      on conflict (email, role, scope_kind, scope_id) where state = 'open' do nothing returning id, expires_at as "expiresAt"`.execute(trx);
    if (!rows[0]) return refused("invited");
    await sendInvitation(sender, trx, by, { ...asked, ...rows[0], again: false });
    await recordAct(trx, {
      who: by.id ?? "invitations/granting",
      act: "invitation.send",
      room: "invitations",
      about: { kind: "invitation", id: rows[0].id },
      after: { role, scope },
      reason,
    });
    return { ok: true };
  });
}

/** Of whoever sends, and of the mailbox: outside of any transaction, which could give them back. */
export async function takeTurns(db: Db, personId: string, email: string): Promise<boolean> {
  const mailbox = await takeToken(db, `invited ${email}`, mailboxADay);
  return mailbox.allowed && (await takeToken(db, `invites ${personId}`, lettersADay)).allowed;
}

interface Letter extends Pick<InvitationRequest, "email" | "name" | "role" | "scope" | "reason" | "locale"> {
  readonly id: string;
  readonly expiresAt: Date;
  /** A reminder. */
  readonly again: boolean;
}

/** Writes one letter with a link of its own. */
export async function sendInvitation(sender: Sender, trx: Db, by: Pick<Visitor, "name">, { id, email, role, scope, locale, ...facts }: Letter): Promise<void> {
  const token = newToken();
  await sql`insert into invitations.link (hash, invitation_id) values (${hashOfToken(token)}, ${id})`.execute(trx);
  const href = publicAddress(sender.settings, routes.private.href({ token }));
  const place = (await namePosts({ db: trx, offers: sender.offers }, [scope])).get(writeScope(scope))?.label ?? null;
  const { says, staff } = wordsOf(sender.offers, { role, scope });
  await sendLetter(
    sender,
    (language) => invitationLetter(language, { ...facts, role: says[language], staff, place, metropolis: sender.metropolis, by: by.name, href }),
    { to: email, locale, room: "invitations", unasked: true },
    trx,
  );
}

const same = ({ email, role, scope }: InvitationRequest) =>
  sql`email = ${email} and role = ${role} and scope_kind = ${scope.kind} and scope_id is not distinct from ${scope.id}`;

async function isOpen(db: Db, asked: InvitationRequest): Promise<boolean> {
  const { rows } = await sql`select from invitations.invitation where ${same(asked)} and state = 'open' and expires_at > now()`.execute(db);
  return rows.length > 0;
}
