import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { record } from "../record.command.ts";
import type { TermsForm } from "./terms.form.ts";

/** Says how a thing is lent from now on; loans that were asked for keep the conditions that they had. False: somebody else changed it meanwhile. */
export async function saveTerms(db: Db, resourceId: string, { terms, state, version }: TermsForm, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows: held } = await sql`select from bookings.resource where id = ${resourceId} for share`.execute(trx);
    if (held.length === 0) return false;
    const { rows } = await sql`
      insert into loans.terms (resource_id, owner_id, borrowers, longest, notice, horizon, at_once, approval, answer, waits, value_cents, conditions, signs, carries,
        by_hour, state, created_by)
      values (${resourceId}, ${terms.ownerId}, ${[...terms.borrowers]}::text[], ${terms.longest}, ${terms.notice}, ${terms.horizon}, ${terms.atOnce}, ${terms.approval},
        ${terms.answer}, ${terms.waits}, ${terms.valueCents}, ${terms.conditions}, ${terms.signs}, ${terms.carries}, ${terms.byHour}, ${state}, ${by})
      on conflict (resource_id) do update set owner_id = excluded.owner_id, borrowers = excluded.borrowers, longest = excluded.longest, notice = excluded.notice,
        horizon = excluded.horizon, at_once = excluded.at_once, approval = excluded.approval, answer = excluded.answer, waits = excluded.waits,
        value_cents = excluded.value_cents, conditions = excluded.conditions, signs = excluded.signs, carries = excluded.carries, by_hour = excluded.by_hour,
        state = excluded.state, version = terms.version + 1, changed_at = clock_timestamp() where terms.version = ${version}
      returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "resource", id: resourceId, act: "terms", by, after: { ...terms, state } });
    return true;
  });
}
