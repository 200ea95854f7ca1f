import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import { tellPerson } from "../news/tell.command.ts";
import { type Move, stateAfter } from "../resource.ts";
import { lockResource } from "../resources.query.ts";

/** Opens, puts out of order, mends, withdraws, brings back. False: somebody was quicker, or it cannot be done from there. */
export async function move(db: Db, id: string, one: Move, { by, reason = null }: { by: string; reason?: string | null }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await lockResource(trx, id);
    const state = before && stateAfter(before.state, one);
    if (!before || !state) return false;
    await sql`
      update bookings.resource set state = ${state}, reason = ${reason}, version = version + 1, changed_at = clock_timestamp() where id = ${id}`.execute(trx);
    if (state === "broken" || state === "withdrawn") await tellBookers(trx, id, state, reason);
    await record(trx, { kind: "resource", id, act: one, by, before: { state: before.state }, after: { state }, reason });
    return true;
  });
}

/** How far ahead whoever booked is told of a breakdown: what comes later may well be mended. */
const daysTold = 14;

async function tellBookers(trx: Db, id: string, state: "broken" | "withdrawn", reason: string | null): Promise<void> {
  const until = state === "broken" ? sql`clock_timestamp() + make_interval(days => ${daysTold})` : sql`'infinity'`;
  const { rows } = await sql<{ id: string }>`
    select id from bookings.booking
    where resource_id = ${id} and kind = 'booking' and state in ('asked', 'booked') and upper(during) > clock_timestamp() and lower(during) < ${until}`.execute(
    trx,
  );
  await tellPerson(
    trx,
    rows.map((row) => row.id),
    state,
    reason,
  );
}
