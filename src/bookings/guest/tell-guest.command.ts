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

/** A letter with a link of its own, of which only the hash is kept; to nobody where the guest is forgotten. */
export async function tellGuest(trx: Db, post: Post, bookingId: string, news: GuestNews, reason: string | null = null): Promise<void> {
  const { rows } = await sql<GuestFacts & { email: string; locale: Locale }>`
    select g.email, g.locale, r.name, p.name as place, lower(b.during) as "from", upper(b.during) as "to"
    from bookings.guest g join bookings.booking b on b.id = g.booking_id join bookings.resource r on r.id = b.resource_id
      join places.place p on p.id = r.place_id
    where g.booking_id = ${bookingId}`.execute(trx);
  const [guest] = rows;
  if (!guest) return;
  const token = newToken();
  await sql`insert into bookings.guest_link (hash, booking_id) values (${hashOfToken(token)}, ${bookingId})`.execute(trx);
  const href = publicAddress(post.settings, routes.link.href({ token }));
  const { email: to, locale } = guest;
  await sendLetter(post, (language) => guestLetter(news, guest, { href, reason }, language), { to, locale, room: "bookings" }, trx);
}
