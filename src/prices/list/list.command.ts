import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { EditionDraft } from "../price.ts";
import { record } from "../record.command.ts";

/** What a list says from a day on: beside what it said, which stays. */
export function publishEdition(db: Db, listId: string, said: EditionDraft, by: string): Promise<void> {
  return db.transaction().execute((trx) => publishWithin(trx, listId, said, by));
}

async function publishWithin(trx: Db, listId: string, { starts, covers, freeUnder, freeMonth, deposit, vat, prepay }: EditionDraft, by: string): Promise<void> {
  await sql`
    insert into prices.edition (list_id, starts, covers, free_under, free_month, deposit, vat, prepay)
    values (${listId}, ${starts}, ${JSON.stringify(covers)}::jsonb, ${freeUnder}, ${freeMonth}, ${deposit}, ${vat}, ${prepay})`.execute(trx);
  await record(trx, { kind: "price_list", id: listId, act: "publish", by, after: { starts, covers } });
}

/** The list says the price of these resources of its place, and of no others: those of another list come over. */
export function joinResources(db: Db, listId: string, resourceIds: readonly string[], by: string): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await sql`select from prices.list where id = ${listId} for update`.execute(trx);
    await sql`delete from prices.priced where list_id = ${listId} and resource_id <> all(${[...resourceIds]}::uuid[])`.execute(trx);
    await sql`
      insert into prices.priced (resource_id, list_id)
      select r.id, l.id from prices.list l join bookings.resource r on r.place_id = l.place_id
      where l.id = ${listId} and r.id = any(${[...resourceIds]}::uuid[])
      on conflict (resource_id) do update set list_id = excluded.list_id`.execute(trx);
    await record(trx, { kind: "price_list", id: listId, act: "join", by, after: { resources: resourceIds } });
  });
}
