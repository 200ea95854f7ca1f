import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { State } from "../application.ts";

export interface Mine {
  readonly id: string;
  readonly number: number | null;
  readonly state: State;
  readonly title: string;
  readonly callTitle: string;
  readonly closesAt: Date | null;
  readonly changedAt: Date;
  /** Until when something is to be completed. */
  readonly dueAt: Date | null;
}

/** Applications of which this person is an author, those that wait for them first. */
export async function listMine(db: Db, personId: string): Promise<Mine[]> {
  const { rows } = await sql<Mine>`
    select a.id, a.number, a.state, a.title, c.title as "callTitle", c.closes_at as "closesAt", a.changed_at as "changedAt",
      (select m.due_at from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > now()) as "dueAt"
    from calls.application a join calls.call c on c.id = a.call_id join calls.author w on w.application_id = a.id
    where w.person_id = ${personId} order by a.state <> 'draft', a.changed_at desc limit 200`.execute(db);
  return rows;
}
