import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { givenMinutes } from "../members.query.ts";

export interface ServiceFigures {
  readonly opened: number;
  /** Counted by those who were there. */
  readonly came: number;
  /** Null: fewer than five people gave hours, and the sum would tell of them. */
  readonly minutes: number | null;
}

/** Below so many people a sum of hours tells of somebody; all whose accounts are gone count as one. */
const fewest = 5;

/** What a service did until now, without names. */
export async function findFigures(db: Db, serviceId: string): Promise<ServiceFigures> {
  const { rows } = await sql<ServiceFigures>`
    with kept as (
      select d.* from activities.date d join activities.activity a on a.id = d.activity_id
      where a.service_id = ${serviceId} and d.state = 'planned' and upper(d.during) <= clock_timestamp()),
    given as (select t.person_id, ${givenMinutes} as minutes from activities.turn t join kept d on d.id = t.date_id)
    select (select count(*)::int from kept d where (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed) as opened,
      (select coalesce(sum(came), 0)::int from kept) as came,
      (select case when count(distinct person_id) + bool_or(person_id is null)::int >= ${fewest} then sum(minutes)::int end from given where minutes > 0) as minutes`.execute(
    db,
  );
  return rows[0]!;
}
