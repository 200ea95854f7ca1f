import { sql } from "kysely";

import type { TieSource } from "#people";

/** A mentor and whom they mentor or mentored, both ways; a pair that was only suggested is none. */
export const mentoringTies: TieSource = {
  kind: "mentoring",
  async tied(db, people, others) {
    const { rows } = await sql<{ person: string; other: string }>`
      with met as (
        select o.person_id as mentor, q.person_id as mentee from network.pairing b
        join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id
        where b.began_at is not null and o.person_id is not null and q.person_id is not null)
      select mentor as person, mentee as other from met where mentor = any(${[...people]}::uuid[]) and mentee = any(${[...others]}::uuid[])
      union select mentee, mentor from met where mentee = any(${[...people]}::uuid[]) and mentor = any(${[...others]}::uuid[])`.execute(db);
    return rows;
  },
};
