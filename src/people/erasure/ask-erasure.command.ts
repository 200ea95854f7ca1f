import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { type Contributions, erasedOn } from "./erasure.ts";
import { listOnlyHeld, type SoleRole } from "./last-holder.query.ts";
import { erasureLetter } from "./letters.ts";
import { addUndoLink } from "../undo-link.command.ts";
import { routes } from "../routes.ts";

type Tools = Pick<Services, "mailer" | "metropolis" | "settings"> & { readonly db: Db };
type Outcome = { ok: true } | { ok: false; problem: "only_holder"; held: readonly SoleRole[] };

/** Closes the account now: no session is left, and nobody gets in but to undo. Asked twice, the first counts and one letter goes. */
export async function askErasure(tools: Tools, personId: string, contributions: Contributions): Promise<Outcome> {
  return tools.db.transaction().execute(async (trx) => {
    // The lock under which administrators are taken away: two who leave at once must not both count on the other.
    await sql`select pg_advisory_xact_lock(hashtext('people.keep_an_administrator'))`.execute(trx);
    const held = await listOnlyHeld(trx, personId);
    if (held.length > 0) return { ok: false, problem: "only_holder", held };
    const { rows } = await sql<{ email: string; locale: Locale; askedAt: Date }>`
      update people.person set erasure_asked_at = now()
      where id = ${personId} and erasure_asked_at is null and erased_at is null
      returning email, locale, erasure_asked_at as "askedAt"`.execute(trx);
    const closed = rows[0];
    if (!closed) return { ok: true };
    await sql`insert into people.erasure (person_id, contributions) values (${personId}, ${contributions})`.execute(trx);
    await sql`delete from people.session where person_id = ${personId}`.execute(trx);
    await sql`delete from people.email_change where person_id = ${personId} and confirmed_at is null`.execute(trx);
    const href = publicAddress(tools.settings, routes.undoErasure.href({ token: await addUndoLink(trx, personId, "14 days") }));
    await sendLetter(
      tools,
      (language) => erasureLetter(language, href, erasedOn(closed.askedAt)),
      { to: closed.email, locale: closed.locale, room: "people/erasure" },
      trx,
    );
    return { ok: true };
  });
}
