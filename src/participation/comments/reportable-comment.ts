import type { Db } from "#platform/db/db.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { actsRoutes } from "../acts.routes.ts";
import { isPublic } from "../process.ts";
import { findCommentRow } from "./comment-row.query.ts";
import { findSubject } from "./subject.query.ts";

/** Null for an unknown one, a deleted one, and one of a process that only its team sees. */
export async function aboutComment(db: Db, id: string): Promise<ReportableThing | null> {
  const row = await findCommentRow(db, id);
  const subject = row && !row.deleted ? await findSubject(db, row.ref) : null;
  if (!row || !subject || !isPublic(subject.process.state)) return null;
  return {
    title: subject.title,
    href: actsRoutes.comment.href({ comment: row.id }),
    excerpt: row.body,
    authorId: row.authorId,
    where: { commune: subject.communeCode ?? subject.process.ownerCommune },
  };
}

export const reportableComment: Reportable = {
  kind: "comment",
  label: { fr: "un commentaire", en: "a comment", nl: "een reactie" },
  find: aboutComment,
};
