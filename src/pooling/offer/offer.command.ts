import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { OfferForm } from "./offer.form.ts";

/** A structure offers a service or looks for one; gives its identifier. */
export const addOffer = (db: Db, structureId: string, typed: OfferForm, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { side, subject, title, about, unit, pay, price, vat, capacity, conditions } = typed;
    const { rows } = await sql<{ id: string }>`
      insert into pooling.offer (structure_id, side, subject, title, about, unit, pay, price, vat, capacity, conditions, created_by)
      values (${structureId}, ${side}, ${subject}, ${title}, ${about}, ${unit}, ${pay}, ${price}, ${vat}, ${capacity}, ${conditions}, ${by}) returning id`.execute(
      trx,
    );
    const { id } = rows[0]!;
    await record(trx, { kind: "offer", id, act: "offer", by, after: { structureId, side, unit, pay, price } });
    return id;
  });

/** False: somebody changed it meanwhile. What was agreed keeps its terms. */
export const saveOffer = (db: Db, id: string, typed: OfferForm, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { side, subject, title, about, unit, pay, price, vat, capacity, conditions, version } = typed;
    const { rows } = await sql`
      update pooling.offer set side = ${side}, subject = ${subject}, title = ${title}, about = ${about}, unit = ${unit}, pay = ${pay}, price = ${price}, vat = ${vat},
        capacity = ${capacity}, conditions = ${conditions}, state = 'open', version = version + 1, changed_at = clock_timestamp()
      where id = ${id} and version = ${version} returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "offer", id, act: "change_offer", by, after: { side, unit, pay, price } });
    return true;
  });

/** It is shown to nobody else any more; what was agreed goes on. False: it was closed already. */
export const closeOffer = (db: Db, id: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update pooling.offer set state = 'closed', version = version + 1, changed_at = clock_timestamp() where id = ${id} and state = 'open' returning 1`.execute(
      trx,
    );
    if (rows.length > 0) await record(trx, { kind: "offer", id, act: "close_offer", by });
    return rows.length > 0;
  });
