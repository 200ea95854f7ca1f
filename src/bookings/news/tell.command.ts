import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Services } from "#platform/web/services.ts";
import { emit } from "#platform/events/events.ts";
import { answering } from "../keeper.ts";
import { routes } from "../routes.ts";
import { kindOf, type NewsPayload } from "./news.ts";
import type { HostNews, News, PersonNews } from "./news-kind.ts";

/** What it takes to tell people: a request and a job both lend it. */
export type House = Pick<Services, "offers">;

interface Row {
  readonly id: string;
  readonly personId: string | null;
  /** Booked without an account, by an address that was confirmed. */
  readonly guest: boolean;
  readonly name: string;
  readonly place: string;
  readonly placeId: string;
  readonly from: Date;
  readonly to: Date;
}

/** Says that somebody without an account is to be told by letter. */
export const guestTold = "bookings.guest_told";

export interface GuestNews {
  readonly bookingId: string;
  readonly news: PersonNews;
  readonly reason: string | null;
}

/** Tells whoever booked, if and when the transaction commits. */
export async function tellPerson(trx: Db, ids: readonly string[], news: PersonNews, reason: string | null = null): Promise<void> {
  for (const row of await find(trx, ids)) {
    if (row.personId) await send(trx, row, { news, reason, href: routes.booking.href({ id: row.id }), to: [row.personId] });
    else if (row.guest) await emit(trx, guestTold, { bookingId: row.id, news, reason } satisfies GuestNews, "bookings");
  }
}

/** Tells those who answer for the place. */
export async function tellHosts(trx: Db, { offers }: House, ids: readonly string[], news: HostNews): Promise<void> {
  for (const row of await find(trx, ids)) {
    const holders = await listHolders(trx, offers, answering, { place: row.placeId });
    await send(trx, row, { news, reason: null, href: routes.handle.href({ id: row.id }), to: holders.map(({ personId }) => personId) });
  }
}

async function find(trx: Db, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select b.id, b.person_id as "personId", exists (select from bookings.guest g where g.booking_id = b.id and g.confirmed_at is not null) as guest, r.name, p.name as place, p.id as "placeId", lower(b.during) as "from", upper(b.during) as "to"
    from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id
    where b.id = any(${[...ids]}::uuid[]) order by lower(b.during), b.id`.execute(trx);
  return rows;
}

interface BookingNotice {
  readonly news: News;
  readonly reason: string | null;
  readonly href: string;
  readonly to: readonly string[];
}

async function send(trx: Db, { name, place, from, to: until }: Row, { news, reason, href, to }: BookingNotice): Promise<void> {
  const payload: NewsPayload = { news, name, place, reason, href, from: from.toISOString(), to: until.toISOString() };
  await notify(trx, { to, kind: kindOf(news), payload });
}
