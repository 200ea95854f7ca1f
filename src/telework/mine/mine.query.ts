import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { employersOf } from "../keeper.ts";
import type { Part } from "../telework.ts";

export interface Colleague {
  readonly name: string;
  readonly placeName: string;
  readonly part: Part;
}

/**
 * Colleagues who telework today, of those who show it, for whoever shows it too; nobody else, and no other day. Whoever manages the telework of an employer is
 * shown none of its agents, though they be one of them: they were promised that their employer sees nothing.
 */
export async function findColleagues(db: Db, someone: Visitor): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select n.name, p.name as "placeName", s.part
    from telework.agent me join telework.agent a on a.employer_id = me.employer_id and a.presence and a.state = 'active' and a.id <> me.id
      join telework.stay s on s.agent_id = a.id and s.state <> 'late' join people.person n on n.id = a.person_id join places.place p on p.id = s.place_id
    where me.person_id = ${someone.id} and me.employer_id <> all(${[...employersOf(someone)]}::uuid[]) and me.presence and me.state = 'active' and s.day = (clock_timestamp() at time zone 'Europe/Paris')::date
    order by p.name collate "fr-x-icu", n.name collate "fr-x-icu" limit 200`.execute(db);
  return rows;
}
