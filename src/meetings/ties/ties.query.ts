import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isShown, meetingTables } from "../meetings.query.ts";
import type { MeetingState } from "../meeting.ts";

/** A public meeting as something else is tied to it: a session that everybody may attend. */
export interface TiedMeeting {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: MeetingState;
}

const columns = sql`m.id, m.slug, m.title, m.starts_at as "startsAt", m.ends_at as "endsAt", m.state`;

/** Those that are announced to everybody and not over, the next first. */
export async function findMeetingsToTie(db: Db): Promise<TiedMeeting[]> {
  const { rows } = await sql<TiedMeeting>`
    select ${columns} from ${meetingTables} where ${isShown} and m.state = 'announced' and m.ends_at > clock_timestamp() order by m.starts_at, m.id limit 60`.execute(
    db,
  );
  return rows;
}

/** What became of those that something is tied to; one that the public may not read is not among them. */
export async function findTiedMeetings(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, TiedMeeting>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<TiedMeeting>`
    select ${columns} from ${meetingTables} where ${isShown} and m.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((one) => [one.id, one]));
}
