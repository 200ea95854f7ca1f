import { sql } from "kysely";

import { type AssemblyCount, findAssemblyCounts } from "#budgets";
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

/** The open ballots of rounds that are over, by name: those of the box, and those of meetings held before. A secret one has none. */
async function findBallots(db: Db, meetingId: string): Promise<Ballot[]> {
  const { rows } = await sql<Ballot>`
    select i.id as "itemId", b.round::int as round, x.member_id as "memberId", coalesce(m.number, 0) as number, coalesce(s.name, m.name) as name, x.college,
      (array['for', 'against', 'abstained'])[x.choice] as choice, coalesce(hs.name, h.name) as by
    from network.agenda_item i cross join generate_series(1, i.round) b (round) cross join lateral network.ballots_of(i.id, b.round::smallint) x
      left join network.voice v on v.item_id = i.id and v.round = b.round and v.member_id = x.member_id
      left join network.ballot o on o.item_id = i.id and o.round = b.round and o.member_id = x.member_id
      join network.member m on m.id = x.member_id left join people.structure s on s.id = m.structure_id
      left join network.member h on h.id = coalesce(v.by_member_id, o.by_member_id) left join people.structure hs on hs.id = h.structure_id
    where i.meeting_id = ${meetingId} and i.method in ('members', 'colleges') and ${isOver}
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
    where i.meeting_id = ${meetingId} and i.method in ('members', 'colleges') and ${isOver}
    order by i.rank, b.round`.execute(db);
  return rows;
}

/** The vote in the box of a round of an item, and how it stands. */
export interface Poll extends AssemblyCount {
  readonly itemId: string;
  readonly round: number;
}

async function findPolls(db: Db, meetingId: string, personId: string): Promise<Poll[]> {
  const { rows } = await sql<{ itemId: string; round: number; voteId: string }>`
    select p.item_id as "itemId", p.round::int as round, p.vote_id as "voteId"
    from network.poll p join network.agenda_item i on i.id = p.item_id where i.meeting_id = ${meetingId} order by i.rank, p.round`.execute(db);
  const counts =
    rows.length === 0
      ? []
      : await findAssemblyCounts(
          db,
          rows.map(({ voteId }) => voteId),
          personId,
        );
  return rows.flatMap((row) => {
    const count = counts.find(({ voteId }) => voteId === row.voteId);
    return count ? [{ ...count, ...row }] : [];
  });
}

/** What was and is voted in a meeting, but for shows of hands. */
export interface MeetingVotes {
  readonly ballots: readonly Ballot[];
  readonly counts: readonly CollegeCount[];
  readonly polls: readonly Poll[];
}

/** For whoever looks: a member of after a vote reads its result here, and not its pages. */
export async function findVoted(db: Db, meetingId: string, personId: string): Promise<MeetingVotes> {
  const [ballots, counts, polls] = await Promise.all([findBallots(db, meetingId), findCounts(db, meetingId), findPolls(db, meetingId, personId)]);
  return { ballots, counts, polls };
}
