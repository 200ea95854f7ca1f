import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import type { Services } from "#platform/web/services.ts";
import { endOtherSessions } from "../../auth/sessions.command.ts";
import { keepsAdministrator } from "../../granting/last-administrator.ts";
import { readPublisher } from "../../legal/publisher/publisher.query.ts";
import { routes } from "../../routes.ts";
import type { AccountSheet } from "../account.query.ts";
import { blockedLetter, unblockedLetter } from "../letters/block.letters.ts";

export type Sending = Pick<Services, "settings" | "mailer" | "metropolis"> & { readonly db: Db };
type Person = Pick<AccountSheet, "id" | "email" | "locale">;
type BlockOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "already" | "oneself" | "last_administrator" };

/** Closes the account to its person: their sessions end at once, no way opens another, their roles open nothing. They are told by mail, with how to contest it. */
export function blockPerson(sending: Sending, person: Person, { by, reason }: { readonly by: string; readonly reason: string }): Promise<BlockOutcome> {
  if (person.id === by) return Promise.resolve({ ok: false, problem: "oneself" });
  return keepsAdministrator(() =>
    sending.db.transaction().execute(async (trx): Promise<BlockOutcome> => {
      const { rows } = await sql`
        insert into people.block (person_id, reason, blocked_by) values (${person.id}, ${reason}, ${by})
        on conflict (person_id) where ended_at is null do nothing returning id`.execute(trx);
      if (rows.length === 0) return { ok: false, problem: "already" };
      await endOtherSessions(trx, person.id, null);
      const { email } = await readPublisher(trx);
      const href = publicAddress(sending.settings, platformRoutes.legal.href());
      await sendLetter(
        sending,
        (language) => blockedLetter(language, { reason, contact: email, href }),
        { to: person.email, locale: person.locale, room: "people/accounts" },
        trx,
      );
      await recordAct(trx, { who: by, act: "person.block", room: "people", about: { kind: "person", id: person.id }, reason });
      return { ok: true };
    }),
  );
}

/** Opens the account again, with the roles that it still has. False when it was open. */
export function unblockPerson(sending: Sending, person: Person, { by, reason }: { readonly by: string; readonly reason: string }): Promise<boolean> {
  return sending.db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update people.block set ended_at = now(), ended_by = ${by}, end_reason = ${reason} where person_id = ${person.id} and ended_at is null returning id`.execute(
      trx,
    );
    if (rows.length === 0) return false;
    await sendLetter(
      sending,
      (language) => unblockedLetter(language, { reason, href: publicAddress(sending.settings, routes.signIn.href()) }),
      { to: person.email, locale: person.locale, room: "people/accounts" },
      trx,
    );
    await recordAct(trx, { who: by, act: "person.unblock", room: "people", about: { kind: "person", id: person.id }, reason });
    return true;
  });
}
