import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { record } from "../record.command.ts";

interface NewList {
  readonly placeId: string;
  readonly name: string;
}

/** A list of a place, which says nothing yet. Gives its identifier. */
export function addList(db: Db, { placeId, name }: NewList, by: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`insert into prices.list (place_id, name) values (${placeId}, ${name}) returning id`.execute(trx);
    const { id } = rows[0]!;
    await record(trx, { kind: "price_list", id, act: "add", by, after: { name, place: placeId } });
    return id;
  });
}
