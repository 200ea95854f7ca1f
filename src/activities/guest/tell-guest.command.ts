import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import type { Services } from "#platform/web/services.ts";
import { routes } from "../routes.ts";
import { type GuestFacts, guestLetter, type GuestNews } from "./guest-letter.ts";

/** What it takes to write to a guest: a request and a job both lend it. */
export type Post = Pick<Services, "mailer" | "metropolis" | "settings">;

/** A letter with a link of its own, of which only the hash is kept; to nobody where the guest is forgotten or has a telephone alone. */
export async function tellGuest(trx: Db, post: Post, guestId: string, news: GuestNews, reason: string | null = null): Promise<void> {
  const { rows } = await sql<GuestFacts & { email: string; locale: Locale }>`
    select g.email, g.locale, a.title, coalesce(p.name, '') as place, lower(d.during) as at
    from activities.guest g join activities.date d on d.id = g.date_id join activities.activity a on a.id = d.activity_id
      left join places.place p on p.id = a.place_id
    where g.id = ${guestId} and g.email is not null and (${news} = 'confirm' or g.confirmed_at is not null)`.execute(trx);
  const [guest] = rows;
  if (!guest) return;
  const token = newToken();
  await sql`insert into activities.guest_link (hash, guest_id) values (${hashOfToken(token)}, ${guestId})`.execute(trx);
  const href = publicAddress(post.settings, routes.link.href({ token }));
  const { email: to, locale } = guest;
  await sendLetter(post, (language) => guestLetter(news, guest, { href, reason }, language), { to, locale, room: "activities" }, trx);
}
