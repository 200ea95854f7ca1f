import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { tell } from "../../emit-notice.ts";
import type { AttestationSheet } from "./attestations.query.ts";

/** False when it had ended already. */
export function endResidency(db: Db, { id, person_id, commune_code }: AttestationSheet, { by, reason }: { by: string; reason: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const ended = await trx
      .updateTable("people.residency")
      .set({ ended_at: sql`now()`, ended_by: by, end_reason: reason })
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!ended) return false;
    await tell(trx, { to: [person_id], kind: "people.residency_revoked", payload: { reason } });
    const about = { kind: "person", id: person_id };
    await recordAct(trx, { who: by, act: "residency.revoke", room: "people", about, before: { commune: commune_code }, reason });
    return true;
  });
}
