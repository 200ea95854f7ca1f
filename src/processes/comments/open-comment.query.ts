import { Gone, NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { hiddenBecause, moderates } from "#moderation";
import { maySee } from "../team.query.ts";
import { type CommentRow, findCommentRow } from "./comment-row.query.ts";
import { findSubject, type Subject } from "./comment.subject.ts";

export interface OpenComment {
  readonly row: CommentRow;
  readonly subject: Subject;
}

/**
 * A comment that this person may read, or an act on it may concern.
 * @throws NotFound for an unknown one, and for one of a process that this person may not see.
 * @throws Gone when moderators hid it, or what it is about; its author and those who moderate there still find it.
 */
export async function openComment({
  db,
  params,
  visitor,
  locale,
  offers,
}: Pick<Visit<":comment">, "db" | "params" | "visitor" | "locale" | "offers">): Promise<OpenComment> {
  const row = await findCommentRow(db, params.comment);
  const subject = row && (await findSubject(db, offers, row.ref));
  if (!row || !subject || !(await maySee(db, subject.process, visitor))) throw new NotFound();
  const { reported } = subject;
  const own = row.authorId !== null && row.authorId === visitor?.id;
  for (const thing of [...(reported ? [reported] : []), ...(own ? [] : [{ kind: "comment", id: row.id }])]) {
    const hidden = await hiddenBecause(db, thing.kind, thing.id, locale);
    if (hidden && !(await moderates(db, visitor, thing.kind, thing.id))) throw new Gone(hidden);
  }
  return { row, subject };
}
