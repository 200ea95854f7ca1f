import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Presence } from "./presence.ts";

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly placeName: string;
  /** A third place of the directory. */
  readonly placeId: string | null;
  /** The booking of its room; the public meeting that it is. */
  readonly bookingId: string | null;
  readonly meetingId: string | null;
  readonly programme: string;
  /** A line each. */
  readonly speakers: string;
  readonly documents: string;
  readonly present: number;
  readonly version: number;
  /** How often it was noted who was there. */
  readonly noted: number;
  /** What the panel was given as a file, in its order. */
  readonly files: readonly SessionFile[];
}

interface SessionFile {
  readonly id: string;
  readonly fileId: string;
  readonly title: string;
}

export async function findSessions(db: Db, assemblyId: string): Promise<Session[]> {
  const { rows } = await sql<Session>`
    select s.id, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place_name as "placeName", s.place_id as "placeId", s.booking_id as "bookingId", s.meeting_id as "meetingId", s.programme, s.speakers, s.documents, s.version, s.noted,
      (select count(*)::int from assemblies.attendance t where t.session_id = s.id and t.state = 'present') as present,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'fileId', f.file_id, 'title', f.title) order by f.added_at, f.id)
        from assemblies.session_file f where f.session_id = s.id), '[]'::jsonb) as files
    from assemblies.session s where s.assembly_id = ${assemblyId} order by s.starts_at, s.id`.execute(db);
  return rows;
}

export interface Attendant {
  readonly seatId: string;
  readonly number: number;
  readonly name: string | null;
  readonly presence: Presence | null;
}

/** Members, by number, and whether they were there. */
export async function findAttendants(db: Db, assemblyId: string, sessionId: string): Promise<Attendant[]> {
  const { rows } = await sql<Attendant>`
    select s.id as "seatId", s.number, c.name, t.state as presence from assemblies.seat s left join assemblies.candidate c on c.id = s.candidate_id
      left join assemblies.attendance t on t.seat_id = s.id and t.session_id = ${sessionId}
    where s.assembly_id = ${assemblyId} and (s.state = 'accepted' or t.state is not null) order by s.number`.execute(db);
  return rows;
}

export interface OwnPresence {
  readonly sessionId: string;
  readonly presence: Presence;
  /** A day: "2026-12-03". */
  readonly paidOn: string | null;
  readonly paidCents: number | null;
}

/** Of one member, session by session: what was noted of them. */
export async function findPresences(db: Db, seatId: string): Promise<OwnPresence[]> {
  const { rows } = await sql<OwnPresence>`
    select session_id as "sessionId", state as presence, paid_on::text as "paidOn", paid_cents as "paidCents" from assemblies.attendance where seat_id = ${seatId}`.execute(
    db,
  );
  return rows;
}

export interface Question {
  readonly id: string;
  readonly words: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly version: number;
}

export async function findQuestions(db: Db, assemblyId: string): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select id, words, asked_at as "askedAt", answer, answered_by as "answeredBy", answered_at as "answeredAt", version
    from assemblies.question where assembly_id = ${assemblyId} order by asked_at, id`.execute(db);
  return rows;
}
