import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { record } from "../record.command.ts";
import type { Mode, SupervisedHours } from "../training.ts";

export interface Demand {
  /** Null: it asks for nothing. */
  readonly mode: Mode | null;
  readonly modules: readonly string[];
  readonly hours: readonly SupervisedHours[];
}

/**
 * What a resource asks from now on. What is booked stays booked, and its holders are asked when it begins. Bookings wait meanwhile: nobody
 * books by what was asked before.
 */
export function ask(db: Db, resourceId: string, { mode, modules, hours }: Demand, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`select from bookings.resource where id = ${resourceId} and state <> 'withdrawn' for no key update`.execute(trx);
    if (rows.length === 0) return false;
    await sql`delete from trainings.demand where resource_id = ${resourceId}`.execute(trx);
    if (mode !== null) {
      await sql`insert into trainings.demand (resource_id, mode, by) values (${resourceId}, ${mode}, ${by})`.execute(trx);
      await sql`
        insert into trainings.requirement (resource_id, module_id) select ${resourceId}, w.id from unnest(${[...modules]}::uuid[]) w (id)`.execute(trx);
      await sql`
        insert into trainings.supervision (resource_id, weekday, from_minute, to_minute)
        select ${resourceId}, w.weekday, w."from", w."to"
        from json_to_recordset(${JSON.stringify(hours)}::json) w (weekday smallint, "from" smallint, "to" smallint)`.execute(trx);
    }
    await record(trx, { kind: "resource", id: resourceId, act: "ask", by, after: { mode, modules, hours } });
    return true;
  });
}
