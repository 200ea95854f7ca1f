import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Edition } from "./price.ts";

const columns = sql`e.id::text, e.list_id as "listId", e.starts::text, e.covers, e.free_under as "freeUnder", e.free_month as "freeMonth", e.deposit, e.vat, e.prepay`;

/** All that a list has said and will say, the newest first. */
export async function listEditions(db: Db, listId: string): Promise<Edition[]> {
  return (await sql<Edition>`select ${columns} from prices.edition e where e.list_id = ${listId} order by e.starts desc, e.id desc`.execute(db)).rows;
}

interface PublicEdition {
  readonly name: string;
  readonly placeId: string;
  readonly edition: Edition;
}

/** What lists of open places say on a day, those that price something which everybody may book and which is not free of charge; of one place, or of all. */
export async function listPublic(db: Db, day: string, placeId: string | null = null): Promise<PublicEdition[]> {
  const { rows } = await sql<Edition & { name: string; placeId: string }>`
    select ${columns}, l.name, l.place_id as "placeId" from prices.list l join places.place p on p.id = l.place_id and p.status = 'published'
    join lateral (select * from prices.edition x where x.list_id = l.id and x.starts <= ${day} order by x.starts desc, x.id desc limit 1) e on true
    where (${placeId}::uuid is null or l.place_id = ${placeId}::uuid) and exists (
      select from prices.priced x join bookings.resource r on r.id = x.resource_id where x.list_id = l.id and r.state = 'open' and not r.free)
    order by l.name collate "fr-x-icu", l.id`.execute(db);
  return rows.map(({ name, placeId, ...edition }) => ({ name, placeId, edition }));
}

/** What counts on these days for these resources, in their order; null where no list says anything, or the host calls it free of charge. */
export async function findInForce(db: Db, asked: readonly { readonly resourceId: string; readonly day: string }[]): Promise<(Edition | null)[]> {
  const [ids, days] = [asked.map(({ resourceId }) => resourceId), asked.map(({ day }) => day)];
  const { rows } = await sql<Edition & { at: number }>`
    select ${columns}, w.at::int from unnest(${ids}::uuid[], ${days}::date[]) with ordinality w (resource, day, at)
    join bookings.resource r on r.id = w.resource and not r.free join prices.priced p on p.resource_id = r.id
    join lateral (select * from prices.edition x where x.list_id = p.list_id and x.starts <= w.day order by x.starts desc, x.id desc limit 1) e on true`.execute(
    db,
  );
  return asked.map((_, at) => rows.find((row) => row.at === at + 1) ?? null);
}
