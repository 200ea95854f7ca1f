import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What was tried in rehearsal goes: registrations, attendance. The meetings themselves stay as they were announced. */
export async function clearMeetings(trx: Db, stageId: string): Promise<void> {
  await sql`
    delete from meetings.registration where meeting_id in (select id from meetings.meeting where stage_id = ${stageId})`.execute(trx);
  await sql`update meetings.meeting set came = null, walk_ins = null, attendance_at = null where stage_id = ${stageId}`.execute(trx);
}
