import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { askedLetter, confirmLetter, takenLetter } from "./letters.ts";

type Tools = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly db: Db };

/**
 * Sends a link to the new address; a link asked for before holds no longer. An address that has an account gets a mail as well,
 * without the link, so that whoever asks learns nothing of it. `toldBy`: the service of identity that gave the address, where nobody wrote it.
 */
export async function askEmail(
  tools: Tools,
  { id: personId, email }: Pick<Visitor, "id" | "email">,
  newEmail: string,
  locale: Locale,
  toldBy?: string,
): Promise<void> {
  const { db, settings } = tools;
  const token = newToken();
  await db.transaction().execute(async (trx) => {
    // Two asks at once: the second waits, and the first one's link holds no longer.
    await sql`select from people.person where id = ${personId} for update`.execute(trx);
    await sql`delete from people.email_change where person_id = ${personId} and confirmed_at is null`.execute(trx);
    await sql`
      insert into people.email_change (person_id, new_email, token_hash, expires_at)
      values (${personId}, ${newEmail}, ${hashOfToken(token)}, now() + interval '24 hours')`.execute(trx);
    const { rows } = await sql`select from people.person where email = ${newEmail}`.execute(trx);
    const letterIn = (language: Locale) =>
      rows.length > 0
        ? takenLetter(language, publicAddress(settings, routes.signIn.href()))
        : confirmLetter(language, publicAddress(settings, routes.confirmEmail.href({ token })), toldBy);
    await sendLetter(tools, letterIn, { to: newEmail, locale, room: "people/profile" }, trx);
    // Before it is too late: whoever holds a stolen session must not take the account along.
    const warning = (language: Locale) => askedLetter(language, publicAddress(settings, routes.security.href()));
    await sendLetter(tools, warning, { to: email, locale, room: "people/profile" }, trx);
  });
}
