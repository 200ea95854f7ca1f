import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { editMinutes, type Position, repliesOnPage, repliesShown, type Sort, subjectKey, threadsOnPage } from "./comment.ts";
import type { Subject } from "./comment.subject.ts";

export interface Comment {
  readonly id: string;
  /** Null for a comment of the first level. */
  readonly threadId: string | null;
  /** Who is answered, when a reply answers another reply. */
  readonly answers: string | null;
  /** Empty when it is deleted, hidden from this reader, or of nobody. */
  readonly signature: string;
  readonly official: boolean;
  readonly byAuthor: boolean;
  readonly mine: boolean;
  /** Whether its author may still correct it. */
  readonly editable: boolean;
  readonly position: Position | null;
  /** Empty when it is deleted, or hidden from this reader. */
  readonly body: string;
  readonly channel: string;
  readonly replies: number;
  readonly writtenAt: Date;
  readonly editedAt: Date | null;
  readonly deleted: boolean;
  /** Why the others do not read it: it waits for a moderator, or one has decided. */
  readonly hidden: "held" | "decided" | null;
  /** The merged proposal under which it was written; null where it stands. */
  readonly under: { readonly number: number; readonly title: string } | null;
}

interface Reader {
  readonly viewerId: string | null;
  /** What the page is about: comments under a merged proposal say so. */
  readonly subject: Subject;
}

/** With the key of what it was written under. */
type Row = Omit<Comment, "under"> & { readonly key: string };

const columns = ({ viewerId, subject }: Reader): RawBuilder<unknown> => sql`
  c.id, c.thread_id as "threadId",
  (select a.signature from processes.comment a where a.id = c.answers_id
    and not exists (select from moderation.hidden w where w.kind = 'comment' and w.thing_id = a.id::text)) as answers,
  case when h.because is null or c.author_id = ${viewerId} then c.signature else '' end as signature, c.official,
  not c.official and c.author_id = any(${subject.authorIds}::uuid[]) as "byAuthor", coalesce(c.author_id = ${viewerId}, false) as mine,
  coalesce(c.author_id = ${viewerId}, false) and c.deleted_at is null and h.because is null
    and c.written_at > clock_timestamp() - make_interval(mins => ${editMinutes}) as editable,
  c.position, case when h.because is null or c.author_id = ${viewerId} then c.body else '' end as body, c.channel, c.replies,
  c.written_at as "writtenAt", c.edited_at as "editedAt", c.deleted_at is not null as deleted, h.because as hidden,
  c.subject as key`;

const hidden = sql`left join moderation.hidden h on h.kind = 'comment' and h.thing_id = c.id::text`;
/** What waits for a moderator is seen by its author alone; where others have answered it, its place stays. */
const shown = (viewerId: string | null) => sql`(h.because is distinct from 'held' or c.author_id = ${viewerId} or c.replies > 0)`;

interface CommentCounts {
  /** Comments and replies that can be read. */
  readonly all: number;
  readonly threads: number;
  readonly for: number;
  readonly against: number;
  readonly neutral: number;
}

export interface Thread extends Comment {
  readonly shownReplies: readonly Comment[];
}

interface DiscussionQuery extends Reader {
  readonly sort: Sort;
  readonly position: Position | null;
  readonly page: number;
  readonly perPage?: number;
}

export interface CommentsPage {
  readonly counts: CommentCounts;
  readonly threads: readonly Thread[];
  readonly sort: Sort;
  readonly position: Position | null;
  readonly page: number;
  readonly pages: number;
}

/** Subjects that are read together: a proposal with all that was merged into it, anything else alone. */
const together = ({ kind, ref }: Subject) => (kind.together ? sql`any(${kind.together(ref)})` : sql`${subjectKey(ref)}`);

/** Says of each comment that was written under what was merged since, under what. */
async function named(db: Db, { kind, ref }: Subject, rows: readonly Row[]): Promise<Comment[]> {
  const elsewhere = [...new Set(rows.map(({ key }) => key).filter((key) => key !== subjectKey(ref)))];
  const names = elsewhere.length > 0 ? await kind.names?.(db, elsewhere) : undefined;
  return rows.map(({ key, ...row }) => ({ ...row, under: names?.get(key) ?? null }));
}

const orders: Record<Sort, RawBuilder<unknown>> = {
  newest: sql`c.written_at desc, c.id`,
  oldest: sql`c.written_at, c.id`,
  discussed: sql`c.replies desc, c.written_at desc, c.id`,
};

/** One page of a discussion. A page beyond the last gives the last. */
export async function findComments(db: Db, asked: DiscussionQuery): Promise<CommentsPage> {
  const { subject, viewerId, sort, position, perPage = threadsOnPage } = asked;
  const read = (page: number) =>
    sql<Row>`
    select ${columns(asked)} from processes.comment c ${hidden}
    where c.subject = ${together(subject)} and c.thread_id is null and ${shown(viewerId)}
      and ${position === null ? sql`true` : sql`c.position = ${position}`}
    order by ${orders[sort]} limit ${perPage} offset ${(page - 1) * perPage}`.execute(db);
  const wanted = Math.max(1, asked.page);
  const [counts, first] = await Promise.all([countComments(db, subject, viewerId), read(wanted)]);
  const found = position === null ? counts.threads : counts[position];
  const pages = Math.max(1, Math.ceil(found / perPage));
  const page = Math.min(wanted, pages);
  const { rows } = page === wanted ? first : await read(page);
  const [comments, replies] = await Promise.all([
    named(db, subject, rows),
    findFirstReplies(
      db,
      rows.filter((one) => one.replies > 0).map(({ id }) => id),
      asked,
    ),
  ]);
  const threads = comments.map((one) => ({ ...one, shownReplies: replies.filter(({ threadId }) => threadId === one.id) }));
  return { counts, threads, sort, position, page, pages };
}

async function countComments(db: Db, subject: Subject, viewerId: string | null): Promise<CommentCounts> {
  const { rows } = await sql<CommentCounts>`
    select count(*) filter (where c.deleted_at is null and (h.because is null or c.author_id = ${viewerId}))::int as all,
      count(*) filter (where c.thread_id is null)::int as threads,
      count(*) filter (where c.position = 'for')::int as for, count(*) filter (where c.position = 'against')::int as against,
      count(*) filter (where c.position = 'neutral')::int as neutral
    from processes.comment c ${hidden} where c.subject = ${together(subject)} and ${shown(viewerId)}`.execute(db);
  return rows[0]!;
}

async function findFirstReplies(db: Db, threadIds: readonly string[], reader: Reader): Promise<readonly Comment[]> {
  if (threadIds.length === 0) return [];
  const { rows } = await sql<Row>`
    select r.* from unnest(${threadIds}::uuid[]) thread cross join lateral (
      select ${columns(reader)} from processes.comment c ${hidden}
      where c.thread_id = thread and ${shown(reader.viewerId)} order by c.written_at, c.id limit ${repliesShown}) r`.execute(db);
  return named(db, reader.subject, rows);
}

export interface ThreadPage {
  readonly comment: Comment;
  readonly replies: readonly Comment[];
  readonly page: number;
  readonly pages: number;
}

/** A comment of the first level and a page of its replies, the oldest first; with `around`, the page on which that reply stands. */
export async function findThread(db: Db, id: string, reader: Reader, asked: { readonly page: number; readonly around?: string }): Promise<ThreadPage | null> {
  const { rows } = await sql<Row>`select ${columns(reader)} from processes.comment c ${hidden}
    where c.id = ${id} and c.thread_id is null`.execute(db);
  const [comment] = await named(db, reader.subject, rows);
  if (!comment) return null;
  const { rows: places } = await sql<{ all: number; before: number }>`
    select count(*)::int as all, count(*) filter (where (c.written_at, c.id) < (select a.written_at, a.id from processes.comment a
      where a.id = ${asked.around ?? null}))::int as before
    from processes.comment c ${hidden} where c.thread_id = ${id} and ${shown(reader.viewerId)}`.execute(db);
  const { all, before } = places[0]!;
  const pages = Math.max(1, Math.ceil(all / repliesOnPage));
  const page = asked.around ? Math.floor(before / repliesOnPage) + 1 : Math.min(Math.max(1, asked.page), pages);
  const { rows: replies } = await sql<Row>`
    select ${columns(reader)} from processes.comment c ${hidden}
    where c.thread_id = ${id} and ${shown(reader.viewerId)} order by c.written_at, c.id
      limit ${repliesOnPage} offset ${(page - 1) * repliesOnPage}`.execute(db);
  return { comment, replies: await named(db, reader.subject, replies), page, pages };
}
