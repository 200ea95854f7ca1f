import type { Db } from "#platform/db/db.ts";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { routes } from "../routes.ts";
import type { Vote } from "../votes.query.ts";
import { tokenOf } from "./observer-link.ts";
import { confirmLetter, knownLetter } from "./observers.letters.ts";

export type House = Pick<Services, "mailer" | "metropolis" | "settings">;

/** A letter with a link to confirm; to an address that is confirmed already, one with the link that stops. Whoever asks is told the same. */
export function askToObserve(db: Db, house: House, vote: Pick<Vote, "id" | "slug" | "title">, asked: { email: string; locale: Locale }): Promise<void> {
  const { email, locale } = asked;
  return db.transaction().execute(async (trx) => {
    const id = randomUUID();
    const { rows } = await sql<{ id: string; confirmed: boolean }>`
      insert into budgets.observer as o (id, vote_id, email, locale, token_hash)
      values (${id}, ${vote.id}, ${email}, ${locale}, ${hashOfToken(tokenOf(house.settings, id))})
      on conflict (vote_id, lower(email)) do update set locale = case when o.confirmed_at is null then excluded.locale else o.locale end, asked_at = clock_timestamp()
      returning o.id, o.confirmed_at is not null as confirmed`.execute(trx);
    const observer = rows[0]!;
    const href = publicAddress(house.settings, routes.observer.href({ slug: vote.slug, token: tokenOf(house.settings, observer.id) }));
    await sendLetter(
      house,
      (language) => (observer.confirmed ? knownLetter(language, vote.title, href) : confirmLetter(language, vote.title, href)),
      { to: email, locale, room: "budgets" },
      trx,
    );
  });
}

/** Pressed twice, it is confirmed once. */
export async function confirmObserver(db: Db, id: string): Promise<void> {
  await sql`update budgets.observer set confirmed_at = coalesce(confirmed_at, clock_timestamp()) where id = ${id}`.execute(db);
}

export async function stopObserving(db: Db, id: string): Promise<void> {
  await db.deleteFrom("budgets.observer").where("id", "=", id).execute();
}
