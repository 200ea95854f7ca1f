import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { refOf, type SubjectRef } from "./comment.ts";

/** A comment as acts on it need it, whoever may read it. */
export interface CommentRow {
  readonly id: string;
  readonly threadId: string | null;
  readonly ref: SubjectRef;
  readonly authorId: string | null;
  readonly signature: string;
  readonly official: boolean;
  readonly body: string;
  readonly writtenAt: Date;
  readonly deleted: boolean;
}

type Row = Omit<CommentRow, "ref"> & Parameters<typeof refOf>[0];

/** Null also for what is no identifier. */
export async function findCommentRow(db: Db, id: string): Promise<CommentRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Row>`
    select id, thread_id as "threadId", author_id as "authorId", signature, official, body, written_at as "writtenAt",
      deleted_at is not null as deleted,
      proposal_id, stage_id, question_id, text_id, paragraph
    from processes.comment where id = ${id}`.execute(db);
  const row = rows[0];
  return row ? { ...row, ref: refOf(row) } : null;
}
