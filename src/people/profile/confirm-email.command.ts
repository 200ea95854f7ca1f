import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import type { Services } from "#platform/web/services.ts";
import { changedLetter } from "./letters.ts";

type Tools = Pick<Services, "mailer" | "metropolis"> & { readonly db: Db };

interface AddressChange {
  readonly email: string;
  readonly confirmed: boolean;
}

/** Null for a link that holds no longer, or never did. */
export async function findChange(db: Db, token: string): Promise<AddressChange | null> {
  const { rows } = await sql<AddressChange>`
    select new_email as email, confirmed_at is not null as confirmed from people.email_change
    where token_hash = ${hashOfToken(token)} and (confirmed_at is not null or expires_at > now())`.execute(db);
  return rows[0] ?? null;
}

type Outcome = { ok: true; email: string } | { ok: false; problem: "expired" | "taken" };

/** Gives the account its new address, and tells the old one. Pressed twice, it changes once and says the same. */
export async function confirmEmail(tools: Tools, token: string): Promise<Outcome> {
  try {
    return await tools.db.transaction().execute((trx) => change(trx, tools, token));
  } catch (error) {
    if (brokenConstraint(error) === "person_email_key") return { ok: false, problem: "taken" };
    throw error;
  }
}

interface Changing {
  readonly id: string;
  readonly personId: string;
  readonly email: string;
  readonly confirmed: boolean;
  readonly previous: string;
  readonly locale: Locale;
}

async function change(trx: Db, tools: Tools, token: string): Promise<Outcome> {
  const hash = hashOfToken(token);
  // The person before the change, as everywhere: two acts on both must not wait for each other.
  await sql`select from people.person where id = (select person_id from people.email_change where token_hash = ${hash}) for update`.execute(trx);
  const { rows } = await sql<Changing>`
    select c.id, c.person_id as "personId", c.new_email as email, c.confirmed_at is not null as confirmed, p.email as previous, p.locale
    from people.email_change c join people.person p on p.id = c.person_id
    where c.token_hash = ${hash} and (c.confirmed_at is not null or c.expires_at > now())
      and p.erasure_asked_at is null and p.erased_at is null`.execute(trx);
  const asked = rows[0];
  if (!asked) return { ok: false, problem: "expired" };
  const { id, personId, email, previous, locale } = asked;
  if (asked.confirmed) return { ok: true, email };
  await sql`update people.person set email = ${email}, email_verified = true, updated_at = now() where id = ${personId}`.execute(trx);
  await sql`update people.email_change set confirmed_at = now(), previous_email = ${previous} where id = ${id}`.execute(trx);
  // Links to sign in that wait in the old mailbox.
  await sql`delete from people.verification where position(${JSON.stringify(previous)} in value) > 0 or identifier = ${previous}`.execute(trx);
  await sendLetter(tools, (language) => changedLetter(language, email), { to: previous, locale, room: "people/profile" }, trx);
  return { ok: true, email };
}
