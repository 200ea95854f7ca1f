import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Method, Shares, Tie } from "../ballot.ts";
import { hasWords } from "../words.query.ts";
import type { Attendance, GeneralState, ItemKind, Majority, Tab } from "./general.ts";

export interface General {
  readonly id: string;
  readonly title: string;
  readonly heldAt: Date;
  readonly place: string;
  readonly about: string | null;
  readonly noticeDays: number;
  readonly proxies: number;
  readonly quorum: number;
  readonly shares: Shares;
  readonly tie: Tie;
  readonly afterId: string | null;
  readonly state: GeneralState;
  readonly calledAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** Of the network, when it was opened; of today before. */
  readonly members: number;
  /** Present, or represented by who is. */
  readonly voices: number;
  /** Announced, before it is open: who comes, and whom they stand for. */
  readonly announced: number;
  readonly hasQuorum: boolean;
  readonly reason: string | null;
  readonly minutes: string | null;
  readonly minutesAt: Date | null;
  readonly minutesBy: string | null;
  readonly approvedAt: Date | null;
  readonly version: number;
}

const admitted = sql`(select count(*)::int from network.member m where m.state = 'admitted')`;

async function find(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<General[]> {
  const { rows } = await sql<General>`
    select g.id, g.title, g.held_at as "heldAt", g.place, g.about, g.notice_days as "noticeDays", g.proxies, g.quorum, g.tie,
      json_build_object('places', g.share_places, 'leaders', g.share_leaders, 'partners', g.share_partners, 'persons', g.share_persons) as shares, g.after_id as "afterId", g.state,
      g.called_at as "calledAt", g.opened_at as "openedAt", g.closed_at as "closedAt", coalesce(g.members, ${admitted}) as members,
      coalesce(network.voices_at(g.id), 0) as voices, coalesce(network.has_quorum(g.id), false) as "hasQuorum", g.reason,
      (select count(*)::int from network.attendance a where a.meeting_id = g.id and a.how in ('coming', 'proxy')) as announced,
      g.minutes, g.minutes_at as "minutesAt", g.minutes_by as "minutesBy", g.approved_at as "approvedAt", g.version
    from network.general_meeting g where ${where} ${rest}`.execute(db);
  return rows;
}

const shown: Readonly<Record<Tab, RawBuilder<unknown>>> = {
  coming: sql`g.state in ('draft', 'called', 'open')`,
  past: sql`g.state in ('closed', 'cancelled')`,
};

const having = (keeps: boolean, { tab, q }: { tab: Tab; q: string }) =>
  sql`${shown[tab]} and (${keeps}::boolean or g.state <> 'draft') and ${hasWords(
    sql`concat_ws(' ', g.title, g.place, g.about, g.minutes, (select string_agg(concat_ws(' ', i.title, i.body, i.outcome), ' ') from network.agenda_item i where i.meeting_id = g.id))`,
    q,
  )}`;

/** Drafts are for coordinators. Those to come by their day, the past ones the latest first. */
export async function listGenerals(db: Db, keeps: boolean, asked: { tab: Tab; q: string }, { limit, offset }: Range): Promise<Slice<General>> {
  const coming = asked.tab === "coming";
  const [rows, total] = await Promise.all([
    find(db, having(keeps, asked), sql`order by case when ${coming} then g.held_at end, g.held_at desc, g.id limit ${limit} offset ${offset}`),
    countGenerals(db, keeps, asked),
  ]);
  return { rows, total };
}

export async function countGenerals(db: Db, keeps: boolean, asked: { tab: Tab; q: string }): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from network.general_meeting g where ${having(keeps, asked)}`.execute(db);
  return rows[0]!.count;
}

/** A draft is found by coordinators alone. */
export const findGeneral = async (db: Db, id: string, keeps: boolean): Promise<General | null> =>
  (isUuid(id) ? await find(db, sql`g.id = ${id}::uuid and (${keeps}::boolean or g.state <> 'draft')`) : [])[0] ?? null;

export interface AgendaItem {
  readonly id: string;
  readonly rank: number;
  readonly kind: ItemKind;
  readonly majority: Majority;
  readonly method: Method;
  /** Of an election, in their order; null: for or against. */
  readonly candidates: readonly string[] | null;
  /** The place of the one with most voices. */
  readonly leader: number | null;
  readonly title: string;
  readonly body: string | null;
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstained: number | null;
  /** How often hands were counted. */
  readonly counted: number;
  /** 2 after a tie that is voted once more. */
  readonly round: number;
  readonly voteOpenedAt: Date | null;
  readonly voteClosedAt: Date | null;
  /** With weightAll the exact part in favour, of a vote by colleges. */
  readonly weightFor: string | null;
  readonly weightAll: string | null;
  /** Null: not voted. */
  readonly adopted: boolean | null;
  readonly outcome: string | null;
  /** How often it was written. */
  readonly told: number;
}

export async function findAgenda(db: Db, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select id, rank, kind, majority, method, candidates, leader, title, body, in_favour as "inFavour", against, abstained, counted, round, vote_opened_at as "voteOpenedAt",
      vote_closed_at as "voteClosedAt", weight_for::text as "weightFor", weight_all::text as "weightAll", adopted, outcome, told
    from network.agenda_item where meeting_id = ${meetingId} order by rank`.execute(db);
  return rows;
}

export interface MeetingDocument {
  readonly id: string;
  readonly title: string;
  readonly fileId: string;
  readonly mediaType: string;
  readonly size: number;
  readonly addedAt: Date;
}

export async function findDocuments(db: Db, meetingId: string): Promise<MeetingDocument[]> {
  const { rows } = await sql<MeetingDocument>`
    select id, title, file_id as "fileId", media_type as "mediaType", size, added_at as "addedAt"
    from network.meeting_document where meeting_id = ${meetingId} order by added_at, id`.execute(db);
  return rows;
}

export interface Attending {
  readonly memberId: string;
  readonly number: number;
  readonly name: string;
  /** Null: nothing said. */
  readonly how: Attendance | null;
  readonly byId: string | null;
  /** Who speaks for it. */
  readonly by: string | null;
  readonly approved: boolean;
}

/** All members of today and whoever was there, by name, with what they said or what was noted. */
export async function findAttendance(db: Db, meetingId: string): Promise<Attending[]> {
  const { rows } = await sql<Attending>`
    select m.id as "memberId", coalesce(m.number, 0) as number, m.name, a.how, a.by_member_id as "byId", h.name as by,
      exists (select from network.approval p where p.meeting_id = ${meetingId} and p.member_id = m.id) as approved
    from network.member m left join network.attendance a on a.member_id = m.id and a.meeting_id = ${meetingId} left join network.member h on h.id = a.by_member_id
    where m.state = 'admitted' or a.member_id is not null
    order by m.name collate "fr-x-icu", m.id`.execute(db);
  return rows;
}
