import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface MeetingChange {
  readonly change: "moved" | "cancelled";
  readonly at: Date;
  readonly startsAt: Date;
  readonly place: string;
  readonly reason: string;
}

/** The latest first. */
export async function listChanges(db: Db, meetingId: string): Promise<MeetingChange[]> {
  const { rows } = await sql<MeetingChange>`
    select change, at, starts_at as "startsAt", place, reason from meetings.meeting_change where meeting_id = ${meetingId}
      order by id desc`.execute(db);
  return rows;
}
