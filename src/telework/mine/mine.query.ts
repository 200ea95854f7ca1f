import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Part } from "../telework.ts";

export interface Colleague {
  readonly name: string;
  readonly placeName: string;
  readonly part: Part;
}

/** Colleagues who telework today, of those who show it, for whoever shows it too; nobody else, and no other day. */
export async function findColleagues(db: Db, personId: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select n.name, p.name as "placeName", s.part
    from telework.agent me join telework.agent a on a.employer_id = me.employer_id and a.presence and a.state = 'active' and a.id <> me.id
      join telework.stay s on s.agent_id = a.id and s.state <> 'late' join people.person n on n.id = a.person_id join places.place p on p.id = s.place_id
    where me.person_id = ${personId} and me.presence and me.state = 'active' and s.day = (clock_timestamp() at time zone 'Europe/Paris')::date
    order by p.name collate "fr-x-icu", n.name collate "fr-x-icu" limit 200`.execute(db);
  return rows;
}
