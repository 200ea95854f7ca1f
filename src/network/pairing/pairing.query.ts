import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { PairingState, Reasons, Stage } from "../mentoring.ts";
import type { Side } from "./companions.query.ts";

export interface Session {
  readonly id: string;
  readonly heldOn: string;
  readonly place: string | null;
  readonly minutes: number;
  readonly notes: string | null;
  readonly nextStep: string | null;
  /** Noted on the side of whoever looks: the other side confirms. */
  readonly own: boolean;
  readonly confirmed: boolean;
  /** The contribution that counts its hours. */
  readonly contributionId: string | null;
  /** The visit in which they learned. */
  readonly visitId: string | null;
  /** Whoever looks is mentored with others and said that they were there; null: they need not say it. */
  readonly there: boolean | null;
}

export interface Pairing {
  readonly id: string;
  readonly state: PairingState;
  readonly mentor: string;
  readonly mentorId: string | null;
  readonly applicant: string;
  readonly applicantId: string | null;
  readonly project: string;
  readonly words: string;
  readonly stage: Stage;
  readonly score: number;
  readonly reasons: Reasons;
  readonly byMentor: boolean;
  readonly byApplicant: boolean;
  readonly goals: string | null;
  /** Where they meet next. */
  readonly bookingId: string | null;
  readonly feedback: string | null;
  readonly version: number;
  readonly side: Side;
  /** Whether whoever looks is one of the two; else they are beside them, and read what was noted since they joined. */
  readonly main: boolean;
  readonly joinedOn: string | null;
  /** In whose name each of the two is there. */
  readonly mentorMemberId: string;
  readonly applicantMemberId: string | null;
}

/** For the two and who is beside them: no coordinator reads what they note; null for everybody else. */
export async function findPairing(db: Db, id: string, personId: string): Promise<Pairing | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Pairing>`
    select b.id, b.state, mp.name as mentor, mp.id as "mentorId", ap.name as applicant, ap.id as "applicantId", q.project, q.words, q.stage, b.score, b.reasons,
      b.by_mentor as "byMentor", b.by_applicant as "byApplicant", b.goals, b.booking_id as "bookingId", b.feedback, b.version,
      o.member_id as "mentorMemberId", q.member_id as "applicantMemberId", coalesce(c.side, case when o.person_id = ${personId}::uuid then 'mentor' else 'applicant' end) as side,
      c.person_id is null as main, (c.joined_at at time zone 'Europe/Paris')::date::text as "joinedOn"
    from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id
    join people.person mp on mp.id = o.person_id join people.person ap on ap.id = q.person_id
    left join network.companion c on c.pairing_id = b.id and c.person_id = ${personId}::uuid and c.state = 'in' and c.person_id not in (o.person_id, q.person_id)
    where b.id = ${id}::uuid and (${personId}::uuid in (o.person_id, q.person_id) or c.person_id is not null)`.execute(db);
  return rows[0] ?? null;
}

/** Those that whoever looks may read: somebody beside the two, those noted since they joined. */
export async function findSessions(db: Db, { id, side, joinedOn, main }: Pairing, personId: string): Promise<Session[]> {
  const { rows } = await sql<Session>`
    select s.id, s.held_on::text as "heldOn", s.place, s.minutes, s.notes, s.next_step as "nextStep", coalesce(s.noted_by = ${personId}::uuid
        or network.side_of(s.pairing_id, s.noted_by) = ${side}, false) as own,
      s.confirmed_at is not null as confirmed, c.id as "contributionId", s.visit_id as "visitId",
      case when ${!main && side === "applicant"} then exists (select from network.attended a where a.session_id = s.id and a.person_id = ${personId}::uuid) end as there
    from network.session s left join network.contribution c on c.session_id = s.id
    where s.pairing_id = ${id} and (${joinedOn}::date is null or (s.held_on >= ${joinedOn}::date and (s.noted_at at time zone 'Europe/Paris')::date >= ${joinedOn}::date))
    order by s.held_on desc, s.noted_at desc, s.id`.execute(db);
  return rows;
}

export interface OwnPairing {
  readonly id: string;
  readonly state: PairingState;
  readonly project: string;
  readonly other: string;
}

/** Those of a person, as a mentor or as who asked. */
export async function findOwnPairings(db: Db, personId: string, requestId: string | null = null): Promise<OwnPairing[]> {
  const { rows } = await sql<OwnPairing>`
    select b.id, b.state, q.project, case when o.person_id = ${personId}::uuid then ap.name else mp.name end as other
    from network.pairing b join network.offer o on o.id = b.offer_id join network.request q on q.id = b.request_id
    join people.person mp on mp.id = o.person_id join people.person ap on ap.id = q.person_id
    where ${personId}::uuid in (o.person_id, q.person_id) and (${requestId}::uuid is null or b.request_id = ${requestId}::uuid)
    order by b.state in ('ended', 'declined', 'broken'), b.suggested_at desc, b.id limit 50`.execute(db);
  return rows;
}

export interface OwnRequest {
  readonly id: string;
  readonly project: string;
  readonly state: "open" | "matched" | "closed";
}

export async function findOwnRequests(db: Db, personId: string): Promise<OwnRequest[]> {
  const { rows } = await sql<OwnRequest>`
    select id, project, state from network.request where person_id = ${personId} order by asked_at desc, id limit 20`.execute(db);
  return rows;
}
