import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { cast } from "#people";
import { type Position, positions } from "../../comments/comment.ts";
import { crowd } from "../crowd.ts";
import { dice } from "../ideas/ideas-2025.ts";
import { ideasOf } from "../ideas/ideas-elsewhere.ts";
import { byAuthors, byNeighbours, byTeam, endings, openings } from "./said.ts";

/** A comment of the story; instants are parts of the time between the idea's filing and the end of its discussion, 0 to 1. */
export interface ToldComment {
  readonly id: string;
  readonly proposal: string;
  readonly thread: string | null;
  readonly answers: string | null;
  readonly author: string | null;
  readonly signature: string;
  readonly official: boolean;
  readonly position: Position | null;
  readonly body: string;
  readonly part: number;
}

interface Idea {
  readonly id: string;
  readonly number: number;
  readonly author: string | null;
  readonly signature: string;
  readonly service: string;
}

/** Fixed, so that the demo's comments have the same addresses everywhere. */
export const commentId = (idea: number, at: number): string => `7c000000-0000-4000-8000-${String(idea * 1000 + at).padStart(12, "0")}`;

/** The idea of the open budget that is discussed at length: one sees pages, sorts and positions. */
const discussed = ideasOf("budget2027")[1]!.id;

export async function plantComments(db: Db): Promise<number> {
  const { rows: ideas } = await sql<Idea>`
    select p.id, p.number, p.author_id as author, p.signature, r.owner_service as service
    from participation.proposal p join participation.process r on r.id = p.process_id and r.demo and r.state <> 'rehearsal'
    where p.state <> 'withdrawn' order by p.process_id, p.number`.execute(db);
  const told = ideas.flatMap((idea, rank) => commentsOn(idea, rank + 1));
  await insertComments(db, told);
  await sql`
    update participation.comment t set replies = n.count
    from (select thread_id, count(*)::int as count from participation.comment where thread_id is not null group by 1) n where n.thread_id = t.id`.execute(db);
  await deleteOne(db);
  await countComments(db);
  return told.length;
}

/** Those typed in from paper included. */
export async function countComments(db: Db): Promise<void> {
  await sql`
    update participation.proposal p set comments = n.count
    from (select proposal_id, count(*)::int as count from participation.comment where proposal_id is not null and deleted_at is null group by 1) n
    where n.proposal_id = p.id and p.comments <> n.count`.execute(db);
}

function commentsOn(idea: Idea, rank: number): ToldComment[] {
  const threads = idea.id === discussed ? 48 : (idea.number * 7 + rank) % 6;
  const told: ToldComment[] = [];
  for (let at = 0; at < threads; at += 1) {
    const thread = threadOf(idea, rank, told.length, at, threads);
    told.push(thread, ...repliesTo(idea, rank, told.length + 1, thread));
  }
  return told;
}

const roll = (words: string, list: readonly string[]): string => list[dice(words, list.length)]!;

function threadOf({ id }: Idea, rank: number, count: number, at: number, threads: number): ToldComment {
  const key = `${id} ${at}`;
  const position = positions[[0, 0, 0, 1, 2, 0, 2, 1][dice(key, 8)]!]!;
  const person = crowd[280 + dice(`who ${key}`, 240)]!;
  return {
    ...{ id: commentId(rank, count), proposal: id, thread: null, answers: null, author: person.id, signature: person.signature, official: false },
    position: dice(`said ${key}`, 5) === 0 ? null : position,
    body: `${roll(`a ${key}`, openings[position])} ${roll(`b ${key}`, endings[position])}`,
    part: 0.05 + (0.8 * at) / threads,
  };
}

function repliesTo(idea: Idea, rank: number, from: number, thread: ToldComment): ToldComment[] {
  const key = thread.id;
  const neighbour = crowd[280 + dice(`reply ${key}`, 240)]!;
  const own = (at: number, more: Partial<ToldComment>): ToldComment => ({
    ...{ id: commentId(rank, from + at), proposal: idea.id, thread: thread.id, answers: null, position: null, official: false },
    ...{ author: neighbour.id, signature: neighbour.signature, body: roll(`r ${key}`, byNeighbours), part: thread.part + 0.02 + at / 200 },
    ...more,
  });
  const choice = dice(`kind ${key}`, 10);
  if (choice < 5) return [];
  if (choice === 5) return [own(0, { author: cast.chloe.id, signature: idea.service, official: true, body: roll(`t ${key}`, byTeam) })];
  if (choice < 8 || !idea.author) return [own(0, {})];
  const answer = own(0, { author: idea.author, signature: idea.signature, body: roll(`o ${key}`, byAuthors) });
  return [answer, own(1, { answers: answer.id })];
}

async function insertComments(db: Db, told: readonly ToldComment[]): Promise<void> {
  const until = sql`least(coalesce(g.closes_at, now()), now()) - interval '2 hours'`;
  for (const top of [true, false])
    await sql`
      insert into participation.comment (id, proposal_id, thread_id, answers_id, author_id, signature, official, position, body, told, written_at)
      select c.id, c.proposal, c.thread, c.answers, c.author, c.signature, c.official, c.position, c.body, true,
        p.filed_at + greatest(interval '1 hour', (select ${until} from participation.stage g where g.process_id = p.process_id and g.kind = 'collect'
          order by g.position limit 1) - p.filed_at) * c.part
      from jsonb_to_recordset(${JSON.stringify(told.filter(({ thread }) => (thread === null) === top))}::jsonb)
        c (id uuid, proposal uuid, thread uuid, answers uuid, author uuid, signature text, official boolean, position text, body text, part float8)
      join participation.proposal p on p.id = c.proposal`.execute(db);
}

/** One that its author took away although it was answered: its place stays. */
async function deleteOne(db: Db): Promise<void> {
  await sql`
    update participation.comment set body = '', signature = '', author_id = null, position = null, deleted_at = written_at + interval '3 days'
    where id = (select id from participation.comment where proposal_id = ${discussed} and thread_id is null and replies > 0 order by written_at limit 1)`.execute(
    db,
  );
}
