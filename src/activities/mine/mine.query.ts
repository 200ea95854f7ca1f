import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { givenMinutes } from "../members.query.ts";

export interface OwnSeat {
  readonly dateId: string;
  readonly title: string;
  readonly place: string | null;
  readonly day: string;
  readonly begins: string;
  readonly ends: string;
  readonly state: "taken" | "waiting";
  readonly cancelled: boolean;
}

/** What this person registered for, or waits for, and is not over; the next first. */
export async function findOwnSeats(db: Db, personId: string, now: Date): Promise<OwnSeat[]> {
  const { rows } = await sql<OwnSeat>`
    select d.id as "dateId", a.title, p.name as place, d.day::text as day, to_char(d.begins, 'HH24:MI') as begins, to_char(d.ends, 'HH24:MI') as ends,
      t.state, d.state = 'cancelled' as cancelled
    from activities.seat t join activities.date d on d.id = t.date_id join activities.activity a on a.id = d.activity_id
    left join places.place p on p.id = a.place_id
    where t.person_id = ${personId} and t.state <> 'left' and upper(d.during) > ${now} order by lower(d.during), d.id limit 100`.execute(db);
  return rows;
}

export interface ServiceMonth {
  readonly service: string;
  /** "2026-11". */
  readonly month: string;
  readonly minutes: number;
  readonly shifts: number;
}

/** What this person gave, by month and service, the latest first. */
export async function findGiven(db: Db, personId: string): Promise<ServiceMonth[]> {
  const { rows } = await sql<ServiceMonth>`
    select service, month, sum(minutes)::int as minutes, count(*)::int as shifts from (
      select s.title as service, to_char(d.day, 'YYYY-MM') as month, ${givenMinutes} as minutes
      from activities.turn t join activities.date d on d.id = t.date_id join activities.activity a on a.id = d.activity_id
      join activities.service s on s.id = a.service_id where t.person_id = ${personId}) g
    where minutes > 0 group by service, month order by month desc, service collate "fr-x-icu"`.execute(db);
  return rows;
}

export interface OwnService {
  readonly slug: string;
  readonly title: string;
  readonly part: "lead" | "member";
  /** Shifts of the coming week that lack people. */
  readonly lacking: number;
}

/** The teams that this person is of. */
export async function findOwnServices(db: Db, personId: string, now: Date): Promise<OwnService[]> {
  const { rows } = await sql<OwnService>`
    select s.slug, s.title, m.part, (select count(*)::int from activities.date d join activities.activity a on a.id = d.activity_id
      where a.service_id = s.id and d.state = 'planned' and lower(d.during) > ${now} and lower(d.during) < ${now}::timestamptz + interval '7 days'
        and (select count(*) from activities.turn k where k.date_id = d.id) < d.needed) as lacking
    from activities.member m join activities.service s on s.id = m.service_id
    where m.person_id = ${personId} and s.state = 'open' order by s.title collate "fr-x-icu", s.id`.execute(db);
  return rows;
}
