import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { isPublic } from "../process.ts";
import { type CommentRow, findCommentRow } from "./comment-row.query.ts";
import { findSubject, type SubjectOffers } from "./comment.subject.ts";
import { routes } from "../routes.ts";

/** Null for an unknown one, a deleted one, and one of a process that only its team sees. */
export async function aboutComment(db: Db, offers: SubjectOffers, id: string): Promise<ReportableThing | null> {
  const row = await findCommentRow(db, id);
  const subject = row && !row.deleted ? await findSubject(db, offers, row.ref) : null;
  if (!row || !subject || !isPublic(subject.process.state)) return null;
  return {
    title: subject.title,
    href: routes.comment.href({ comment: row.id }),
    excerpt: row.body,
    authorId: row.authorId,
    where: { commune: subject.communeCode ?? subject.process.ownerCommune },
  };
}

export const reportableComment: Reportable = {
  kind: "comment",
  label: { fr: "un commentaire", en: "a comment", nl: "een reactie" },
  async find(db, id, offers) {
    const row = await findCommentRow(db, id);
    return row && !(await isHidden(db, offers, row)) ? aboutComment(db, offers, id) : null;
  },
};

/** Itself, or what it is about. */
async function isHidden(db: Db, offers: SubjectOffers, { id, ref }: CommentRow): Promise<boolean> {
  const reported = (await findSubject(db, offers, ref))?.reported;
  const { rows } = await sql`
    select from moderation.hidden
    where (kind = 'comment' and thing_id = ${id}) or (kind = ${reported?.kind ?? null} and thing_id = ${reported?.id ?? null}) limit 1`.execute(db);
  return rows.length > 0;
}
