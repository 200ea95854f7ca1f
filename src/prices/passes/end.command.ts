import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { holdDue } from "../ledger/ledger.command.ts";
import { issue } from "../ledger/issue.command.ts";
import { record } from "../record.command.ts";

/** Whose it was, and whether money is to be given back for it. */
interface EndedPass {
  readonly personId: string;
  readonly owes: boolean;
}

/**
 * A place takes a pass back: what is left of it is worth nothing any more, and the share of its price that was paid for it is to be given back,
 * as a credit note tells. What a booking gives back to it later is taken back the same way. Null where nothing is left of it.
 */
export function endPass(db: Db, id: string, by: string): Promise<EndedPass | null> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ personId: string | null; left: number; bought: number; paid: number; vat: number | null }>`
      select person_id as "personId", remaining as left, bought, paid, vat from prices.pass where id = ${id} and remaining > 0 for update`.execute(trx);
    const [pass] = rows;
    if (!pass || pass.personId === null) return null;
    await sql`update prices.pass set remaining = 0, ended_at = coalesce(ended_at, clock_timestamp()) where id = ${id}`.execute(trx);
    const cents = Math.floor((pass.paid * pass.left) / pass.bought);
    await record(trx, { kind: "pass", id, act: "end", by, after: { minutes: pass.left, cents } });
    const due = cents > 0 ? await holdDue(trx, { thing: id, person: pass.personId }) : null;
    if (due) {
      await sql`
        insert into prices.entry (account_id, person_id, pass_id, kind, cents, vat, what, made_by)
        values (${due.accountId}, ${pass.personId}, ${id}, 'charge', ${-cents}, ${pass.vat}, ${due.what}, ${by})`.execute(trx);
      await issue(trx, due, by);
    }
    return { personId: pass.personId, owes: due !== null };
  });
}
