import type { Commune } from "#territory";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { withQuery } from "#platform/web/path.ts";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { attestResidency } from "../attest.command.ts";
import type { DeskAttestation } from "./attest.form.ts";
import { accountOpenedLetter } from "./account-opened.letter.ts";
import { routes } from "../../routes.ts";

type Sending = Pick<Services, "settings" | "mailer" | "metropolis"> & { readonly db: Db };

type AttestedAtDesk = { ok: true; id: string } | { ok: false; problem: "no_account" | "closed_account" | "oneself" };

/** The account of that address is attested; without one, it is opened under the name that was typed, and a mail says how to sign in. */
export function attestAtDesk(
  sending: Sending,
  { email, name, communeCode }: DeskAttestation,
  { by, commune, locale }: { by: string; commune: Commune; locale: Locale },
): Promise<AttestedAtDesk> {
  return sending.db.transaction().execute(async (trx): Promise<AttestedAtDesk> => {
    const known = await trx.selectFrom("people.person").select(["id", "erasure_asked_at", "erased_at"]).where("email", "=", email).executeTakeFirst();
    if (known?.id === by) return { ok: false, problem: "oneself" };
    if (known?.erasure_asked_at || known?.erased_at) return { ok: false, problem: "closed_account" };
    const id = known?.id ?? (name ? await openAccount(trx, { email, name, locale }) : null);
    if (!id) return { ok: false, problem: "no_account" };
    if (!known) {
      const href = publicAddress(sending.settings, withQuery(routes.signIn.href(), { suite: routes.residency.href() }));
      await sendLetter(
        sending,
        (language) => accountOpenedLetter(language, { name, commune, href }),
        { to: email, locale, room: "people/residency", unasked: true },
        trx,
      );
    }
    await attestResidency(trx, { personId: id, communeCode, communeName: commune.name, how: "desk", by });
    return { ok: true, id };
  });
}

/** Two desks at once open one account. */
async function openAccount(trx: Db, { email, name, locale }: { email: string; name: string; locale: Locale }): Promise<string> {
  await trx
    .insertInto("people.person")
    .values({ email, name, locale })
    .onConflict((same) => same.column("email").doNothing())
    .execute();
  return (await trx.selectFrom("people.person").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;
}
