import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { reachesNobody } from "#platform/mail/mail.ts";
import type { Services } from "#platform/web/services.ts";
import { readEmail } from "../auth/email.ts";
import type { IdentityProvider } from "../auth/providers.ts";
import { askEmail } from "../profile/ask-email.command.ts";
import { findWaitingChange } from "../profile/profile.query.ts";
import type { Claims } from "./claims.ts";

type Tools = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly db: Db; readonly locale: Locale };

/**
 * An account that came by a provider which does not state that its address was verified has none until somebody reads a mail there: the link leaves at the
 * sign-in, and again once it holds no longer. Where the provider states it meanwhile, and the address is free, it is the account's at once.
 */
export async function settleAddress(tools: Tools, personId: string, provider: IdentityProvider, claims: Claims): Promise<void> {
  const { db, locale } = tools;
  const told = readEmail(claims.email);
  const person = await db.selectFrom("people.person").select("email").where("id", "=", personId).executeTakeFirst();
  if (!told || !person || !reachesNobody(person.email)) return;
  if (claims.email_verified === true && (await takeAddress(db, personId, told))) return;
  if (!(await findWaitingChange(db, personId))) await askEmail(tools, { id: personId, email: person.email }, told, locale, provider.name);
}

/** False: it is somebody's. */
async function takeAddress(db: Db, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql`
    update people.person set email = ${email}, email_verified = true, updated_at = now()
    where id = ${personId} and not exists (select from people.person other where other.email = ${email}) returning id`.execute(db);
  return rows.length > 0;
}
