import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Of } from "../whom.ts";
import { type PlannedBooking, type BookingPlan, waitsFor } from "./plan.ts";

/** Writes what was planned and takes its units, in one statement. */
export async function insert<state extends string>(
  trx: Db,
  { personId, madeFor, structureId }: Of,
  planned: readonly BookingPlan<state>[],
  now: Date,
): Promise<PlannedBooking<state>[]> {
  const rows = planned.map(({ wish, resource, state, overridden }, at) => ({
    ...{ at, resource: resource.id, from: wish.from, to: wish.to, units: wish.units, people: wish.people, purpose: wish.purpose, state, overridden },
    ...{ before: resource.before, after: resource.after, waits: waitsFor({ wish, resource, state }, now) },
  }));
  const takes = planned.flatMap(({ units }, at) => units.map((unit) => ({ at, unit })));
  const { rows: made } = await sql<PlannedBooking<state>>`
    /* kept */ with wished as (
      select gen_random_uuid() as id, w.*, tstzrange(w."from", w."to") as during,
        tstzrange(w."from" - make_interval(mins => w.before), w."to" + make_interval(mins => w.after)) as wide
      from json_to_recordset(${JSON.stringify(rows)}::json) w (at integer, resource uuid, "from" timestamptz, "to" timestamptz, units smallint,
        people smallint, purpose text, before smallint, after smallint, state text, waits timestamptz, overridden text[])),
    booked as (
      insert into bookings.booking (id, resource_id, person_id, during, padded, units, people, purpose, before, after, state, waits_until, overridden, made_at,
        made_for, structure_id)
      select id, resource, ${personId}, during, wide, units, people, purpose, before, after, state, waits, overridden, clock_timestamp(), ${madeFor}, ${structureId}::uuid from wished
      returning id, resource_id, state),
    taken as (
      insert into bookings.taking (booking_id, unit_id, padded, during)
      select w.id, t.unit, p.padded, case p.padded when 0 then w.during else w.wide end
      from json_to_recordset(${JSON.stringify(takes)}::json) t (at integer, unit integer) join wished w on w.at = t.at, (values (0), (1)) p (padded))
    select b.id, b.resource_id as "resourceId", b.state from booked b join wished w on w.id = b.id order by w.at`.execute(trx);
  return made;
}
