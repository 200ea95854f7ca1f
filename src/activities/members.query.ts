import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Part } from "./service.ts";

/** What this person is in the team; null: nothing. */
export async function partOf(db: Db, serviceId: string, personId: string): Promise<Part | null> {
  const { rows } = await sql<{ part: Part }>`select part from activities.member where service_id = ${serviceId} and person_id = ${personId}`.execute(db);
  return rows[0]?.part ?? null;
}

export const isLead = async (db: Db, serviceId: string, personId: string): Promise<boolean> => (await partOf(db, serviceId, personId)) === "lead";

export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly part: Part;
  readonly since: Date;
  /** Minutes given in the service. */
  readonly minutes: number;
  /** Shifts ahead. */
  readonly ahead: number;
}

/** Minutes that a shift (`t`, of date `d`) gave: what a lead said, else as long as it lasted when enough people kept it open; none before its end. */
export const givenMinutes = sql<number>`case when upper(d.during) > clock_timestamp() or d.state <> 'planned' then 0
  else coalesce(t.minutes, case when (select count(*) from activities.turn k where k.date_id = d.id) >= d.needed
    then (extract(epoch from upper(d.during) - lower(d.during)) / 60)::int else 0 end) end`;

/** The team, leads first, with what each gave: for itself alone. */
export async function findMembers(db: Db, serviceId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.person_id as "personId", p.name, m.part, m.since, coalesce(g.minutes, 0)::int as minutes, coalesce(g.ahead, 0)::int as ahead
    from activities.member m join people.person p on p.id = m.person_id
    left join lateral (
      select sum(${givenMinutes}) as minutes, count(*) filter (where lower(d.during) > clock_timestamp() and d.state = 'planned') as ahead
      from activities.turn t join activities.date d on d.id = t.date_id join activities.activity a on a.id = d.activity_id
      where t.person_id = m.person_id and a.service_id = m.service_id) g on true
    where m.service_id = ${serviceId} order by m.part, p.name collate "fr-x-icu", m.person_id`.execute(db);
  return rows;
}
