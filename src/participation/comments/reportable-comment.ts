import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Reportable, ReportableThing } from "#moderation";
import { actsRoutes } from "../acts.routes.ts";
import { isPublic } from "../process.ts";
import { type CommentRow, findCommentRow } from "./comment-row.query.ts";
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
  async find(db, id) {
    const row = await findCommentRow(db, id);
    return row && !(await isHidden(db, row)) ? aboutComment(db, id) : null;
  },
};

/** Itself, or the idea that it is about. */
async function isHidden(db: Db, { id, ref }: CommentRow): Promise<boolean> {
  const idea = ref.kind === "proposal" ? ref.id : null;
  const { rows } = await sql`
    select from moderation.hidden where (kind = 'comment' and thing_id = ${id}) or (kind = 'proposal' and thing_id = participation.root_of(${idea})::text)
    limit 1`.execute(db);
  return rows.length > 0;
}
