import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { OfferForm } from "./offer.form.ts";

/** Says what is offered from now on; what was agreed stays as it was signed. False: somebody else changed it meanwhile. */
export async function saveOffer(db: Db, resourceId: string, { version, ...typed }: OfferForm, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      insert into telework.offer (resource_id, half_cents, day_cents, vat, morning_from, morning_to, afternoon_from, afternoon_to, cancel, quiet, note, state, created_by)
      values (${resourceId}, ${typed.halfCents}, ${typed.dayCents}, ${typed.vat}, ${typed.morningFrom}, ${typed.morningTo}, ${typed.afternoonFrom}, ${typed.afternoonTo},
        ${typed.cancel}, ${typed.quiet}, ${typed.note}, ${typed.state}, ${by})
      on conflict (resource_id) do update set half_cents = excluded.half_cents, day_cents = excluded.day_cents, vat = excluded.vat,
        morning_from = excluded.morning_from, morning_to = excluded.morning_to, afternoon_from = excluded.afternoon_from, afternoon_to = excluded.afternoon_to,
        cancel = excluded.cancel, quiet = excluded.quiet, note = excluded.note, state = excluded.state, version = offer.version + 1,
        changed_at = clock_timestamp() where offer.version = ${version}
      returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "offer", id: resourceId, act: "offer", by, after: typed });
    return true;
  });
}
