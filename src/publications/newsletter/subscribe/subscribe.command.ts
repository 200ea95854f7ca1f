import type { Db } from "#platform/db/db.ts";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { routes } from "../../routes.ts";
import { confirmLetter, knownLetter } from "../newsletter.letters.ts";
import { tokenOf } from "../subscriber-link.ts";

export type House = Pick<Services, "mailer" | "metropolis" | "settings">;

/** A letter with a link to confirm; to an address that is confirmed already, one with the link that stops. Whoever asks is told the same. */
export function askForNewsletter(db: Db, house: House, { email, locale }: { email: string; locale: Locale }): Promise<void> {
  return db.transaction().execute(async (trx) => {
    const id = randomUUID();
    const { rows } = await sql<{ id: string; confirmed: boolean }>`
      insert into publications.subscriber as s (id, email, locale, token_hash) values (${id}, ${email}, ${locale}, ${hashOfToken(tokenOf(house.settings, id))})
      on conflict (lower(email)) do update set locale = case when s.confirmed_at is null then excluded.locale else s.locale end, asked_at = clock_timestamp()
      returning s.id, s.confirmed_at is not null as confirmed`.execute(trx);
    const subscriber = rows[0]!;
    const href = publicAddress(house.settings, routes.subscriber.href({ token: tokenOf(house.settings, subscriber.id) }));
    await sendLetter(
      house,
      (language) => (subscriber.confirmed ? knownLetter(language, href) : confirmLetter(language, href)),
      { to: email, locale, room: "publications" },
      trx,
    );
  });
}

/** Pressed twice, it is confirmed once. */
export async function confirmSubscriber(db: Db, id: string): Promise<void> {
  await sql`update publications.subscriber set confirmed_at = coalesce(confirmed_at, clock_timestamp()) where id = ${id}`.execute(db);
}

export async function stopNewsletter(db: Db, id: string): Promise<void> {
  await db.deleteFrom("publications.subscriber").where("id", "=", id).execute();
}
