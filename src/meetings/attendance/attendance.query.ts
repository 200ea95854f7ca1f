import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Attendant {
  readonly id: string;
  /** Null once it was forgotten. */
  readonly name: string | null;
  readonly online: boolean;
  readonly state: "registered" | "waiting";
  readonly needs: readonly string[];
  readonly needsWords: string;
  readonly channel: "web" | "desk" | "phone";
  readonly came: boolean | null;
}

/** By name; those who wait after those who have a seat, in their order. For organisers alone. */
export async function listAttendants(db: Db, meetingId: string): Promise<Attendant[]> {
  const { rows } = await sql<Attendant>`
    select id, name, online, state, needs, needs_words as "needsWords", channel, came
    from meetings.registration where meeting_id = ${meetingId} and state in ('registered', 'waiting')
    order by state, case when state = 'waiting' then turn end, name collate "fr-x-icu", turn`.execute(db);
  return rows;
}
