import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Edition } from "./price.ts";

const columns = sql`e.id::text, e.list_id as "listId", e.starts::text, e.covers, e.free_under as "freeUnder", e.free_month as "freeMonth", e.deposit, e.vat`;

/** All that a list has said and will say, the newest first. */
export async function listEditions(db: Db, listId: string): Promise<Edition[]> {
  return (await sql<Edition>`select ${columns} from prices.edition e where e.list_id = ${listId} order by e.starts desc, e.id desc`.execute(db)).rows;
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
