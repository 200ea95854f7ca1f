import { sql } from "kysely";

import { notify } from "#notifications";
import { listHolders } from "#people";
import type { Db } from "#platform/db/db.ts";
import type { Services } from "#platform/web/services.ts";
import { answering } from "../keeper.ts";
import { routes } from "../routes.ts";
import { kindOf, type NewsPayload } from "./news.ts";
import { forPerson, type HostNews, type News, type PersonNews } from "./news-kind.ts";

/** What it takes to tell people: a request and a job both lend it. */
export type House = Pick<Services, "offers">;

interface Row {
  readonly personId: string | null;
  readonly name: string;
  readonly place: string;
  readonly placeId: string;
  readonly communeCode: string;
  readonly from: Date;
  readonly to: Date;
}

const isForPerson = (news: News): news is PersonNews => forPerson.some((one) => one === news);

/** Tells whoever booked, or those who answer for the place, if and when the transaction commits. */
export async function tell(trx: Db, house: House, ids: readonly string[], news: PersonNews | HostNews, reason: string | null = null): Promise<void> {
  for (const id of ids) {
    const { rows } = await sql<Row>`
      select b.person_id as "personId", r.name, p.name as place, p.id as "placeId", p.commune_code as "communeCode", lower(b.during) as "from",
        upper(b.during) as "to"
      from bookings.booking b join bookings.resource r on r.id = b.resource_id join places.place p on p.id = r.place_id where b.id = ${id}`.execute(trx);
    const [row] = rows;
    if (!row) continue;
    const { name, place, from, to } = row;
    const href = isForPerson(news) ? routes.booking.href({ id }) : routes.handle.href({ id });
    const payload: NewsPayload = { ...{ news, name, place, reason, href }, from: from.toISOString(), to: to.toISOString() };
    await notify(trx, { to: await receivers(trx, house, row, news), kind: kindOf(news), payload });
  }
}

async function receivers(trx: Db, { offers }: House, { personId, placeId }: Row, news: News): Promise<string[]> {
  if (isForPerson(news)) return personId ? [personId] : [];
  return (await listHolders(trx, offers, answering, { place: placeId })).map((holder) => holder.personId);
}
