import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { College } from "../network.ts";
import type { Choice } from "../ballot.ts";

/** Rounds that are over: `i` is the item, `b.round` the round. */
const isOver = sql`(i.vote_closed_at is not null or b.round < i.round)`;

export interface Ballot {
  readonly itemId: string;
  readonly round: number;
  readonly memberId: string;
  readonly number: number;
  readonly name: string;
  readonly college: College;
  readonly choice: Choice;
  /** Whose proxy it was. */
  readonly by: string | null;
}

/** The ballots of rounds that are over, by name. */
async function findBallots(db: Db, meetingId: string): Promise<Ballot[]> {
  const { rows } = await sql<Ballot>`
    select b.item_id as "itemId", b.round, b.member_id as "memberId", coalesce(m.number, 0) as number, coalesce(s.name, m.name) as name, b.college, b.choice,
      coalesce(hs.name, h.name) as by
    from network.ballot b join network.agenda_item i on i.id = b.item_id join network.member m on m.id = b.member_id left join people.structure s on s.id = m.structure_id
      left join network.member h on h.id = b.by_member_id left join people.structure hs on hs.id = h.structure_id
    where i.meeting_id = ${meetingId} and ${isOver}
    order by coalesce(s.name, m.name) collate "fr-x-icu", m.id`.execute(db);
  return rows;
}

export interface CollegeCount {
  readonly itemId: string;
  readonly round: number;
  readonly college: College;
  readonly share: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
}

/** What each college voted, in rounds that are over. */
async function findCounts(db: Db, meetingId: string): Promise<CollegeCount[]> {
  const { rows } = await sql<CollegeCount>`
    select i.id as "itemId", b.round::int as round, c.college, c.share, c.in_favour as "inFavour", c.against, c.abstained
    from network.agenda_item i cross join generate_series(1, i.round) b (round) cross join lateral network.counted(i.id, b.round::smallint) c
    where i.meeting_id = ${meetingId} and i.method <> 'hands' and ${isOver}
    order by i.rank, b.round`.execute(db);
  return rows;
}

export interface InBox {
  readonly itemId: string;
  readonly memberId: string;
}

/** Whose ballots are deposited in the votes that are open: who, never what. */
async function findInBox(db: Db, meetingId: string): Promise<InBox[]> {
  const { rows } = await sql<InBox>`
    select b.item_id as "itemId", b.member_id as "memberId" from network.ballot b join network.agenda_item i on i.id = b.item_id
    where i.meeting_id = ${meetingId} and b.round = i.round and i.vote_closed_at is null`.execute(db);
  return rows;
}

/** What was and is voted by name in a meeting. */
export interface ByName {
  readonly ballots: readonly Ballot[];
  readonly counts: readonly CollegeCount[];
  readonly inBox: readonly InBox[];
}

export async function findByName(db: Db, meetingId: string): Promise<ByName> {
  const [ballots, counts, inBox] = await Promise.all([findBallots(db, meetingId), findCounts(db, meetingId), findInBox(db, meetingId)]);
  return { ballots, counts, inBox };
}
