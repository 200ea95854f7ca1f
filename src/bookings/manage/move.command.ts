import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import { record } from "../record.command.ts";
import { type Move, stateAfter } from "../resource.ts";
import { lockResource } from "../resources.query.ts";

/** Opens, puts out of order, mends, withdraws, brings back. False: somebody was quicker, or it cannot be done from there. */
export async function move(db: Kysely<Tables>, id: string, one: Move, { by, reason = null }: { by: string; reason?: string | null }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await lockResource(trx, id);
    const state = before && stateAfter(before.state, one);
    if (!before || !state) return false;
    await sql`
      update bookings.resource set state = ${state}, reason = ${reason}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    await record(trx, { kind: "resource", id, act: one, by, before: { state: before.state }, after: { state }, reason });
    return true;
  });
}
