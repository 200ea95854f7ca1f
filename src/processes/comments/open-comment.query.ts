import { Gone, NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import { can } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
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
 * @throws Gone when moderators hid it, or what it is about; its author and moderators still find it.
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
  if (can(visitor, "moderation.decide")) return { row, subject };
  const { reported } = subject;
  const above = reported ? await hiddenBecause(db, reported.kind, reported.id, locale) : null;
  const hidden = above ?? (row.authorId !== null && row.authorId === visitor?.id ? null : await hiddenBecause(db, "comment", row.id, locale));
  if (hidden) throw new Gone(hidden);
  return { row, subject };
}
