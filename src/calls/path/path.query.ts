import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { State } from "../application.ts";

export interface OwnProject {
  readonly id: string;
  readonly title: string;
  readonly state: State;
  /** Of its place, in the directory. */
  readonly stage: string | null;
  readonly adviser: string | null;
  /** What comes next, and until when: "2026-12-15". */
  readonly words: string | null;
  readonly dueOn: string | null;
}

/** What this person is an author of and has sent, that goes on: who follows it and what comes next. */
export async function listOwnProjects(db: Db, personId: string): Promise<OwnProject[]> {
  const { rows } = await sql<OwnProject>`
    select a.id, a.title, a.state, l.stage::text as stage, p.name as adviser, s.words, s.due_on::text as "dueOn"
    from calls.author w join calls.application a on a.id = w.application_id left join calls.next_step s on s.application_id = a.id
      left join people.person p on p.id = a.agent_id left join places.place l on l.id = a.place_id
    where w.person_id = ${personId} and a.state in ('sent', 'admissible', 'reserve', 'granted') order by a.sent_at desc limit 20`.execute(db);
  return rows;
}
