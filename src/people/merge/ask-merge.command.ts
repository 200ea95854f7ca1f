import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "../person.query.ts";
import { routes } from "../routes.ts";
import { mergeLetter } from "./merge.letters.ts";

type Tools = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly db: Db };

/**
 * Sends a link to the mailbox of the other account; one that was asked for before holds no longer. Nothing is sent where nobody has that
 * address: who asks learns nothing of it.
 */
export async function askMerge(tools: Tools, { id: keptId, email: own }: Pick<Visitor, "id" | "email">, email: string, locale: Locale): Promise<void> {
  const token = newToken();
  await tools.db.transaction().execute(async (trx) => {
    await sql`select from people.person where id = ${keptId} for no key update`.execute(trx);
    await sql`delete from people.merge_request where kept_id = ${keptId}`.execute(trx);
    const gone = await findPersonByEmail(trx, email);
    if (!gone || gone.id === keptId) return;
    await sql`
      insert into people.merge_request (token_hash, kept_id, gone_id, expires_at)
      values (${hashOfToken(token)}, ${keptId}, ${gone.id}, now() + interval '1 hour')`.execute(trx);
    await sendLetter(
      tools,
      (language) => mergeLetter(language, { own, href: publicAddress(tools.settings, routes.merge.href({ token })) }),
      { to: email, locale, room: "people/merge" },
      trx,
    );
  });
}
