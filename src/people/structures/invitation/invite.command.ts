import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { findPersonByEmail } from "../../person.query.ts";
import { listMembers, type Structure } from "../structures.query.ts";
import { invitationLetter } from "./invitation.letter.ts";
import { routes } from "../../routes.ts";

type Sending = Pick<Services, "settings" | "mailer" | "metropolis"> & { readonly db: Db };
type By = { readonly id: string; readonly name: string };

type InviteOutcome = { ok: true } | { ok: false; problem: "invited" | "member" };

/** Sends a link that opens the structure once. One invitation at a time for an address. */
export function invite(
  sending: Sending,
  structure: Structure,
  { email, function: work, locale, by }: { email: string; function: string; locale: Locale; by: By },
): Promise<InviteOutcome> {
  const token = newToken();
  return sending.db.transaction().execute(async (trx): Promise<InviteOutcome> => {
    const person = await findPersonByEmail(trx, email);
    if (person && (await listMembers(trx, structure.id)).some(({ id }) => id === person.id)) return { ok: false, problem: "member" };
    const { rows } = await sql`
      insert into people.invitation (structure_id, email, function, locale, token_hash, invited_by)
      values (${structure.id}, ${email}, ${work}, ${locale}, ${hashOfToken(token)}, ${by.id})
      on conflict (structure_id, email) where used_at is null and revoked_at is null do nothing returning id`.execute(trx);
    if (rows.length === 0) return { ok: false, problem: "invited" };
    await send(sending, trx, { structure, email, locale, by, token });
    return { ok: true };
  });
}

/** A new link, for 30 days from now, in the name of whoever sends it again; the one sent before opens nothing any more. False when the invitation was used or taken back. */
export function resendInvitation(sending: Sending, structure: Structure, { invitation, by }: { invitation: string; by: By }): Promise<boolean> {
  const token = newToken();
  return sending.db.transaction().execute(async (trx) => {
    const renewed = await pending(trx, structure, invitation)
      .set({ token_hash: hashOfToken(token), invited_by: by.id, sent_at: sql`now()`, expires_at: sql`now() + interval '30 days'` })
      .returning(["email", "locale"])
      .executeTakeFirst();
    if (!renewed) return false;
    await send(sending, trx, { structure, ...renewed, by, token });
    return true;
  });
}

export async function revokeInvitation(db: Db, structure: Structure, invitation: string): Promise<boolean> {
  const revoked = await pending(db, structure, invitation).set({ revoked_at: sql`now()` }).returning("id").executeTakeFirst();
  return revoked !== undefined;
}

function pending(db: Db, { id }: Structure, invitation: string) {
  return db
    .updateTable("people.invitation")
    .where("id", "=", invitation)
    .where("structure_id", "=", id)
    .where("used_at", "is", null)
    .where("revoked_at", "is", null);
}

interface StructureInvitation {
  readonly structure: Structure;
  readonly email: string;
  readonly locale: Locale;
  readonly by: By;
  readonly token: string;
}

function send({ settings, mailer, metropolis }: Sending, trx: Db, { structure, email, locale, by, token }: StructureInvitation): Promise<void> {
  const href = publicAddress(settings, routes.invitation.href({ token }));
  return sendLetter(
    { mailer, metropolis },
    (language) => invitationLetter(language, { structure: structure.name, by: by.name, href }),
    { to: email, locale, room: "people/structures", unasked: true },
    trx,
  );
}
