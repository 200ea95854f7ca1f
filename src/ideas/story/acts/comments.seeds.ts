import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { positions, crowd, plantComments as writeComments, type StoryComment } from "#processes";
import { dice } from "../ideas/ideas-2025.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";
import { byAuthors, byNeighbours, byTeam, endings, openings } from "./said.ts";

interface Idea {
  readonly id: string;
  readonly number: number;
  readonly author: string | null;
  readonly signature: string;
  readonly service: string;
  readonly filedAt: Date;
  /** The end of its discussion, or now. */
  readonly until: Date | null;
}

/** Fixed, so that the demo's comments have the same addresses everywhere. */
export const commentId = (idea: number, at: number): string => `7c000000-0000-4000-8000-${String(idea * 1000 + at).padStart(12, "0")}`;

/** The idea of the open budget that is discussed at length: one sees pages, sorts and positions. */
const discussed = ideasOf("budget2027")[1]!.id;

export async function plantComments(db: Db): Promise<number> {
  const { rows: ideas } = await sql<Idea>`
    select p.id, p.number, p.author_id as author, p.signature, r.owner_service as service, p.filed_at as "filedAt",
      (select least(coalesce(g.closes_at, now()), now()) - interval '2 hours' from processes.stage g
        where g.process_id = p.process_id and g.kind = 'collect' order by g.position limit 1) as until
    from ideas.proposal p join processes.process r on r.id = p.process_id and r.demo and r.state <> 'rehearsal'
    where p.state <> 'withdrawn' order by p.process_id, p.number`.execute(db);
  const told = ideas.flatMap((idea, rank) => commentsOn(idea, rank + 1));
  const gone = told.find(({ id, proposal }) => proposal === discussed && told.some(({ thread }) => thread === id))!;
  await writeComments(
    db,
    told.map((comment) => (comment === gone ? takenAway(comment) : comment)),
  );
  await countComments(db);
  return told.length;
}

/** Those typed in from paper included. */
async function countComments(db: Db): Promise<void> {
  await sql`
    update ideas.proposal p set comments = n.count
    from (select proposal_id, count(*)::int as count from processes.comment where proposal_id is not null and deleted_at is null group by 1) n
    where n.proposal_id = p.id and p.comments <> n.count`.execute(db);
}

/** It was answered: its place stays. */
const takenAway = (comment: StoryComment): StoryComment => ({
  ...comment,
  ...{ body: "", signature: "", author: null, position: null, deletedAt: new Date(comment.at.getTime() + 3 * 86_400_000) },
});

/** At this part of the time between the idea's filing and the end of its discussion, 0 to 1. */
const instantIn = ({ filedAt, until }: Idea, part: number): Date =>
  new Date(filedAt.getTime() + Math.max(3_600_000, (until ?? filedAt).getTime() - filedAt.getTime()) * part);

function commentsOn(idea: Idea, rank: number): StoryComment[] {
  const threads = idea.id === discussed ? 48 : (idea.number * 7 + rank) % 6;
  const told: StoryComment[] = [];
  for (let at = 0; at < threads; at += 1) {
    const part = 0.05 + (0.8 * at) / threads;
    const thread = { ...threadOf(idea, rank, told.length, at), at: instantIn(idea, part) };
    told.push(thread, ...repliesTo(idea, rank, told.length + 1, thread.id, part));
  }
  return told;
}

const roll = (words: string, list: readonly string[]): string => list[dice(words, list.length)]!;

function threadOf({ id }: Idea, rank: number, count: number, at: number): Omit<StoryComment, "at"> {
  const key = `${id} ${at}`;
  const position = positions[[0, 0, 0, 1, 2, 0, 2, 1][dice(key, 8)]!]!;
  const person = crowd[280 + dice(`who ${key}`, 240)]!;
  return {
    ...{ id: commentId(rank, count), proposal: id, author: person.id, signature: person.signature },
    position: dice(`said ${key}`, 5) === 0 ? null : position,
    body: `${roll(`a ${key}`, openings[position])} ${roll(`b ${key}`, endings[position])}`,
  };
}

function repliesTo(idea: Idea, rank: number, from: number, thread: string, part: number): StoryComment[] {
  const key = thread;
  const neighbour = crowd[280 + dice(`reply ${key}`, 240)]!;
  const own = (at: number, more: Partial<StoryComment>): StoryComment => ({
    ...{ id: commentId(rank, from + at), proposal: idea.id, thread, at: instantIn(idea, part + 0.02 + at / 200) },
    ...{ author: neighbour.id, signature: neighbour.signature, body: roll(`r ${key}`, byNeighbours) },
    ...more,
  });
  const choice = dice(`kind ${key}`, 10);
  if (choice < 5) return [];
  if (choice === 5) return [own(0, { author: cast.chloe.id, signature: idea.service, official: true, body: roll(`t ${key}`, byTeam) })];
  if (choice < 8 || !idea.author) return [own(0, {})];
  const answer = own(0, { author: idea.author, signature: idea.signature, body: roll(`o ${key}`, byAuthors) });
  return [answer, own(1, { answers: answer.id })];
}
