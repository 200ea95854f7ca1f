import { sql } from "kysely";

import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { routes } from "../routes.ts";
import { kindOf, type NewsPayload } from "./news.ts";
import type { News, SeatNews } from "./news-kind.ts";

const ofSeats: readonly News[] = ["seat", "queued", "seat_freed", "cancelled", "changed", "reminder"] satisfies SeatNews[];

/** Whose a seat is: an account's or a guest's; of neither where they are forgotten. */
export interface SeatHolder {
  readonly personId: string | null;
  readonly guestId: string | null;
}

/** A guest has no account to be told in: a letter is written, by whoever has mail at hand. */
export const guestTold = "activities.guest_told";

export interface GuestNews {
  readonly guestId: string;
  readonly news: SeatNews;
  readonly reason: string | null;
}

/** Tells those who have or had a seat, with an account or without. */
export async function tellSeated(trx: Db, dateId: string, seated: readonly SeatHolder[], news: SeatNews, reason: string | null = null): Promise<void> {
  const persons = seated.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  await tellOfDate(trx, dateId, persons, news, reason);
  for (const { guestId } of seated) if (guestId !== null) await emit(trx, guestTold, { guestId, news, reason } satisfies GuestNews, "activities");
}

interface SwapDetails {
  /** Of a swap: the name of who asks or answers. */
  readonly who?: string | null;
}

/** Tells these people of a date, if and when the transaction commits. Those who keep it open are led to the rota, the others to its page. */
export async function tellOfDate(
  trx: Db,
  dateId: string,
  to: readonly string[],
  news: News,
  reason: string | null = null,
  more: SwapDetails = {},
): Promise<void> {
  if (to.length === 0) return;
  const { rows } = await sql<{ title: string; place: string | null; at: Date; slug: string | null }>`
    select a.title, p.name as place, lower(d.during) as at, s.slug from activities.date d join activities.activity a on a.id = d.activity_id
    left join places.place p on p.id = a.place_id left join activities.service s on s.id = a.service_id where d.id = ${dateId}`.execute(trx);
  for (const { title, place, at, slug } of rows) {
    const href = slug === null || ofSeats.includes(news) ? routes.date.href({ id: dateId }) : routes.rota.href({ slug });
    const payload: NewsPayload = { news, title, place: place ?? "", at: at.toISOString(), reason, href, ...more };
    await notify(trx, { to: [...to], kind: kindOf(news), payload });
  }
}
