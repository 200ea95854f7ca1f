import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { RegistrationState } from "../meeting.ts";

export interface Registration {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingSlug: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly online: boolean;
  readonly needs: readonly string[];
  readonly needsWords: string;
  readonly state: RegistrationState;
  /** On the waiting list: 1 is the next. Null elsewhere. */
  readonly rank: number | null;
}

const columns = sql`
  r.id, r.meeting_id as "meetingId", m.slug as "meetingSlug", r.person_id as "personId", r.name, r.online, r.needs,
  r.needs_words as "needsWords", r.state,
  case when r.state = 'waiting' then (select count(*)::int from meetings.registration w
    where w.meeting_id = r.meeting_id and w.online = r.online and w.state = 'waiting' and w.turn <= r.turn) end as rank`;

/** Of a private link. */
export async function findRegistration(db: Db, id: string): Promise<Registration | null> {
  const { rows } = await sql<Registration>`
    select ${columns} from meetings.registration r join meetings.meeting m on m.id = r.meeting_id where r.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Of somebody signed in: the one that counts today. */
export async function findOwnRegistration(db: Db, meetingId: string, personId: string | undefined): Promise<Registration | null> {
  if (!personId) return null;
  const { rows } = await sql<Registration>`
    select ${columns} from meetings.registration r join meetings.meeting m on m.id = r.meeting_id
    where r.meeting_id = ${meetingId} and r.person_id = ${personId} and r.state in ('registered', 'waiting')`.execute(db);
  return rows[0] ?? null;
}

/** Of a registration: null once it was forgotten. */
export async function readAddress(db: Db, id: string): Promise<{ readonly name: string; readonly email: string } | null> {
  const { rows } = await sql<{ name: string; email: string }>`
    select name, email from meetings.registration where id = ${id} and name is not null and email is not null`.execute(db);
  return rows[0] ?? null;
}
