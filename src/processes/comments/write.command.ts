import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { weighText } from "#moderation";
import type { Position, SubjectRef } from "./comment.ts";
import { holdThreads, recount } from "./count.command.ts";
import type { SubjectLock, Subject } from "./comment.subject.ts";
import { tellOfComment } from "./notify.command.ts";
import { routes } from "../routes.ts";

interface NewComment {
  readonly subject: Subject;
  readonly personId: string;
  readonly signature: string;
  /** Signed by the service or commune that runs the process. */
  readonly official: boolean;
  readonly position: Position | null;
  readonly body: string;
  /** The comment that is answered: of the first level, or a reply to one. */
  readonly answers: string | null;
  /** Of the form that was sent, when it carried one. */
  readonly submission: string | null;
}

type CommentOutcome =
  | { readonly ok: true; readonly id: string; readonly threadId: string | null /** A brake holds it until a moderator has looked. */; readonly held: boolean }
  | { readonly ok: false; readonly problem: "closed" | "unknown" };

/**
 * Keeps a comment or a reply, and tells those concerned; what a brake holds is kept too, and shown to its author alone. Sent twice by the same
 * form, it is one.
 */
export async function writeComment(db: Db, comment: NewComment): Promise<CommentOutcome> {
  const outcome = await comment.subject.kind.hold(db, comment.subject.ref, (trx, held) => keep(trx, held, comment));
  return outcome ?? { ok: false, problem: "unknown" };
}

async function keep(trx: Db, { ref, open }: SubjectLock, comment: NewComment): Promise<CommentOutcome> {
  const sent = await findSent(trx, comment);
  if (sent) return sent;
  if (!open) return { ok: false, problem: "closed" };
  const answered = comment.answers === null ? null : await findAnswered(trx, comment.answers);
  if (comment.answers !== null && !answered) return { ok: false, problem: "unknown" };
  const insertOnce = (one: NewComment) => (answered ? insertReply(trx, answered, one) : insert(trx, ref, one));
  // Taken: sent at the same moment; or other words from a form that the browser had kept, which are a comment of their own.
  const id = (await insertOnce(comment)) ?? (await findSent(trx, comment)) ?? (await insertOnce({ ...comment, submission: null }))!;
  if (typeof id !== "string") return id;
  const { subject, personId, body } = comment;
  const brakes = await weighText(trx, {
    kind: "comment",
    id,
    title: subject.title,
    href: routes.comment.href({ comment: id }),
    excerpt: body,
    authorId: personId,
    where: { commune: subject.communeCode ?? subject.process.ownerCommune },
    text: body,
    author: personId,
  });
  await recount(trx, subject, ref, answered?.threadId ?? null);
  if (brakes.length === 0) await tellOfComment(trx, id, subject);
  return { ok: true, id, threadId: answered?.threadId ?? null, held: brakes.length > 0 };
}

/** The comment that this form has written before: the same words by the same person. */
async function findSent(trx: Db, { submission, personId, body }: NewComment): Promise<Extract<CommentOutcome, { ok: true }> | null> {
  if (!submission) return null;
  const { rows } = await sql<{ id: string; threadId: string | null; held: boolean }>`
    select c.id, c.thread_id as "threadId", exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text) as held
    from processes.comment c where c.submission = ${submission} and c.author_id = ${personId} and c.body = ${body}`.execute(trx);
  return rows[0] ? { ok: true, ...rows[0] } : null;
}

interface AnsweredComment {
  readonly threadId: string;
  readonly answersId: string | null;
}

/**
 * Whom a reply answers. What is deleted or hidden is answered no more. Held from here on: first what is answered, then its thread, whose count it
 * changes; not "for update", which would wait for those whose replies refer to it.
 */
async function findAnswered(trx: Db, id: string): Promise<AnsweredComment | null> {
  await sql`select from processes.comment where id = ${id} and thread_id is not null for share`.execute(trx);
  await holdThreads(trx, sql`select coalesce(c.thread_id, c.id) from processes.comment c where c.id = ${id}`);
  const { rows } = await sql<AnsweredComment>`
    select coalesce(c.thread_id, c.id) as "threadId", case when c.thread_id is not null then c.id end as "answersId"
    from processes.comment c
    where c.id = ${id} and c.deleted_at is null and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)`.execute(
    trx,
  );
  return rows[0] ?? null;
}

/** Undefined when the form has written a comment before. */
async function insert(trx: Db, ref: SubjectRef, { personId, signature, official, position, body, submission }: NewComment): Promise<string | undefined> {
  const of = (kind: SubjectRef["kind"]) => (ref.kind === kind ? ref.id : null);
  const { rows } = await sql<{ id: string }>`
    insert into processes.comment (proposal_id, stage_id, question_id, text_id, paragraph, author_id, signature, official, position, body, submission)
    values (${of("proposal")}, ${of("stage")}, ${of("question")}, ${of("text")}, ${ref.kind === "text" ? ref.paragraph : null}, ${personId}, ${signature}, ${official},
      ${position}, ${body}, ${submission})
    on conflict (submission) do nothing returning id`.execute(trx);
  return rows[0]?.id;
}

/** Under the subject of its thread: written in a merged proposal, it goes back with it when the merge is undone. */
async function insertReply(trx: Db, { threadId, answersId }: AnsweredComment, { personId, signature, official, body, submission }: NewComment) {
  const { rows } = await sql<{ id: string }>`
    insert into processes.comment (proposal_id, stage_id, question_id, text_id, paragraph, thread_id, answers_id, author_id, signature,
      official, body, submission)
    select proposal_id, stage_id, question_id, text_id, paragraph, id, ${answersId}, ${personId}, ${signature}, ${official}, ${body}, ${submission}
    from processes.comment where id = ${threadId}
    on conflict (submission) do nothing returning id`.execute(trx);
  return rows[0]?.id;
}
