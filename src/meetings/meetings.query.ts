import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { findPlaceBriefs, type PlaceBrief } from "#places";
import { findProcessOf, isPublic, type ProcessState } from "#processes";
import type { MeetingDetails, MeetingPhase, MeetingState } from "./meeting.ts";

export interface Meeting extends MeetingDetails {
  readonly id: string;
  readonly slug: string;
  readonly processId: string | null;
  readonly processSlug: string | null;
  readonly processTitle: string | null;
  readonly processState: ProcessState | null;
  readonly stageId: string | null;
  readonly ownerCommune: string | null;
  readonly registered: number;
  readonly onlineRegistered: number;
  readonly waiting: number;
  readonly state: MeetingState;
  readonly reason: string | null;
  readonly announcedAt: Date | null;
  readonly sequence: number;
  readonly version: number;
  readonly walkIns: number | null;
  readonly came: number | null;
  readonly minutes: string;
  readonly minutesAt: Date | null;
  /** By the clock of the database. */
  readonly phase: MeetingPhase;
  /** Registration is open at this instant, whether or not seats are left. */
  readonly taking: boolean;
}

export const meetingColumns = sql`
  m.id, m.slug, m.title, m.summary, m.agenda, m.process_id as "processId", p.slug as "processSlug", p.title as "processTitle",
  p.state as "processState",
  m.stage_id as "stageId", m.owner_commune as "ownerCommune", m.owner_service as "ownerService", m.contact, m.commune_code as "communeCode",
  m.on_site as "onSite", m.place_id as "placeId", m.venue, m.online, m.online_url as "onlineUrl", m.online_words as "onlineWords",
  m.starts_at as "startsAt", m.ends_at as "endsAt", m.provisions, m.registers, m.closes_at as "closesAt", m.seats, m.online_seats as "onlineSeats",
  m.registered, m.online_registered as "onlineRegistered", m.state, m.reason, m.announced_at as "announcedAt", m.sequence, m.version,
  m.walk_ins as "walkIns", m.came, m.minutes, m.minutes_at as "minutesAt",
  (select count(*)::int from meetings.registration r where r.meeting_id = m.id and r.state = 'waiting') as waiting,
  case when clock_timestamp() < m.starts_at then 'next' when clock_timestamp() < m.ends_at then 'now' else 'over' end as phase,
  m.state = 'announced' and m.registers and clock_timestamp() < coalesce(m.closes_at, m.starts_at) as taking`;

export const meetingTables = sql`meetings.meeting m left join processes.process p on p.id = m.process_id`;

/** Those that everybody may read: announced, of a process that is public or of none. */
export const isShown = sql<boolean>`m.state <> 'draft' and (m.process_id is null or p.state in ('published', 'ended', 'cancelled'))`;

interface MeetingInProcess {
  readonly meeting: Meeting;
  /** Whether this person organises it. */
  readonly team: boolean;
}

/** Null for what is unknown, and for what this person may not see: in preparation it is its organisers'. */
export async function findMeeting(db: Db, slug: string, someone: Visitor | null): Promise<MeetingInProcess | null> {
  const { rows } = await sql<Meeting>`select ${meetingColumns} from ${meetingTables} where m.slug = ${slug}`.execute(db);
  const meeting = rows[0];
  if (!meeting) return null;
  const team = await organises(db, meeting, someone);
  const open = meeting.state !== "draft" && (meeting.processState === null || isPublic(meeting.processState));
  return open || team ? { meeting, team } : null;
}

async function organises(db: Db, { processSlug, ownerCommune }: Pick<Meeting, "processSlug" | "ownerCommune">, someone: Visitor | null): Promise<boolean> {
  if (!someone) return false;
  if (processSlug) return (await findProcessOf(db, processSlug, someone))?.team ?? false;
  return can(someone, "participation.run", { commune: ownerCommune });
}

export async function findMeetingById(db: Db, id: string): Promise<Meeting | null> {
  const { rows } = await sql<Meeting>`select ${meetingColumns} from ${meetingTables} where m.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The meeting, held: whoever registers, cancels or changes it comes after. Read after the wait. */
export async function holdMeeting(trx: Db, id: string): Promise<Meeting> {
  await sql`select from meetings.meeting where id = ${id} for update`.execute(trx);
  return (await findMeetingById(trx, id))!;
}

/** The third place where it takes place, if it is in one that is still published. */
export async function placeOf(db: Db, { placeId }: Pick<Meeting, "placeId">): Promise<PlaceBrief | null> {
  const place = placeId ? (await findPlaceBriefs(db, [placeId])).get(placeId) : undefined;
  return place?.published ? place : null;
}

/** Where one goes, in one line: the place and its address, then the room. */
export function sayWhere(place: Pick<PlaceBrief, "name" | "address" | "postalCode"> | null, venue: string): string {
  return [place && [place.name, place.address, place.postalCode].filter(Boolean).join(", "), venue].filter(Boolean).join(", ");
}
