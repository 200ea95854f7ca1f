import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { holdMeeting } from "../meetings.query.ts";

interface AttendanceSheet {
  /** Of registrations. */
  readonly came: readonly string[];
  readonly walkIns: number;
  readonly by: string;
}

type AttendanceOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "not_begun" };

/** Who was there of those registered, and how many came besides. May be ticked again: the last list counts. */
export async function tickAttendance(db: Db, meetingId: string, { came, walkIns, by }: AttendanceSheet): Promise<AttendanceOutcome> {
  return db.transaction().execute(async (trx) => {
    const meeting = await holdMeeting(trx, meetingId);
    if (meeting.state !== "announced" || meeting.phase === "next") return { ok: false, problem: "not_begun" };
    await sql`
      update meetings.registration set came = (id::text = any(${[...came]}::text[]))
      where meeting_id = ${meetingId} and state = 'registered'`.execute(trx);
    await sql`
      update meetings.meeting set walk_ins = ${walkIns}, attendance_at = now(),
        came = (select count(*) from meetings.registration where meeting_id = ${meetingId} and state = 'registered' and came)
      where id = ${meetingId}`.execute(trx);
    await recordAct(trx, {
      who: by,
      act: "meeting.attendance",
      room: "participation",
      about: { kind: "meeting", id: meetingId },
      after: { came: came.length, walkIns },
    });
    return { ok: true };
  });
}
