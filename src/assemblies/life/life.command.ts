import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { record } from "../record.command.ts";
import type { Presence } from "./presence.ts";

export interface SessionDetails {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly placeName: string;
  readonly placeId: string | null;
  readonly bookingId: string | null;
  readonly meetingId: string | null;
  readonly programme: string;
  readonly speakers: string;
  readonly documents: string;
}

interface SessionAt {
  readonly assemblyId: string;
  /** Null: a new one. */
  readonly sessionId: string | null;
  /** Of the session as it was seen. */
  readonly version: number;
  readonly by: string;
}

/** A new session, or one as it has become. False: somebody changed it meanwhile. */
export async function saveSession(db: Db, d: SessionDetails, { assemblyId, sessionId, version, by }: SessionAt): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await (sessionId === null
      ? sql`
        insert into assemblies.session (assembly_id, title, starts_at, ends_at, place_name, place_id, booking_id, meeting_id, programme, speakers, documents)
        values (${assemblyId}, ${d.title}, ${d.startsAt}, ${d.endsAt}, ${d.placeName}, ${d.placeId}, ${d.bookingId}, ${d.meetingId}, ${d.programme}, ${d.speakers}, ${d.documents})`
      : sql`
        update assemblies.session set title = ${d.title}, starts_at = ${d.startsAt}, ends_at = ${d.endsAt}, place_name = ${d.placeName}, place_id = ${d.placeId},
          booking_id = ${d.bookingId}, meeting_id = ${d.meetingId}, programme = ${d.programme},
          speakers = ${d.speakers}, documents = ${d.documents}, version = version + 1
        where id = ${sessionId} and assembly_id = ${assemblyId} and version = ${version}`
    ).execute(trx);
    if (numAffectedRows !== 1n) return false;
    await record(trx, { kind: "assembly", id: assemblyId, act: "session", by, after: { title: d.title, startsAt: d.startsAt.toISOString() } });
    return true;
  });
}

interface Attendance {
  readonly all: ReadonlyMap<string, Presence | null>;
  /** How often it was noted, as whoever notes it saw it. */
  readonly noted: number;
}

/**
 * Who was there; a member of whom nothing is said stays unnoted. Whoever was paid for a session stays noted there. False: somebody noted it
 * meanwhile.
 */
export async function saveAttendance(db: Db, sessionId: string, { all, noted }: Attendance): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`update assemblies.session set noted = noted + 1 where id = ${sessionId} and noted = ${noted}`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    for (const [seat, presence] of all)
      await (presence === null
        ? sql`delete from assemblies.attendance where session_id = ${sessionId} and seat_id = ${seat} and paid_on is null`
        : sql`insert into assemblies.attendance (session_id, seat_id, state) values (${sessionId}, ${seat}, ${presence})
            on conflict (session_id, seat_id) do update set state = excluded.state where attendance.paid_on is null`
      ).execute(trx);
    return true;
  });
}

/** A member asks; published without who it was. */
export async function askQuestion(
  db: Db,
  { assemblyId, seatId, words }: { readonly assemblyId: string; readonly seatId: string; readonly words: string },
): Promise<void> {
  await sql`insert into assemblies.question (assembly_id, seat_id, words) values (${assemblyId}, ${seatId}, ${words})`.execute(db);
}

interface QuestionAnswer {
  readonly answer: string;
  readonly answeredBy: string;
  /** Of the answer that stood as this one was written. */
  readonly version: number;
  readonly by: string;
}

/** Answered, or corrected. False: somebody answered meanwhile. */
export async function answerQuestion(db: Db, questionId: string, { answer, answeredBy, version, by }: QuestionAnswer): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ assemblyId: string }>`
      update assemblies.question set answer = ${answer}, answered_by = ${answeredBy}, answered_at = clock_timestamp(), version = version + 1
      where id = ${questionId} and version = ${version} returning assembly_id as "assemblyId"`.execute(trx);
    if (!rows[0]) return false;
    await record(trx, { kind: "assembly", id: rows[0].assemblyId, act: "answer_question", by, after: { question: questionId } });
    return true;
  });
}
