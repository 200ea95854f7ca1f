import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { crowd } from "./crowd.ts";

/** What somebody of the crowd said of a paragraph of a text. */
export interface ParagraphComment {
  readonly paragraph: number;
  /** Their number in `crowd`. */
  readonly person: number;
  readonly at: string;
  readonly body: string;
}

export async function plantComments(db: Db, textId: string, comments: readonly ParagraphComment[]): Promise<void> {
  const rows = comments.map(({ person, ...comment }) => ({ ...comment, author: crowd[person]!.id, signature: crowd[person]!.signature }));
  await sql`
    insert into participation.comment (text_id, paragraph, author_id, signature, body, written_at, told)
    select ${textId}, paragraph, author, signature, body, at, true
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (paragraph integer, author uuid, signature text, body text, at timestamptz)`.execute(db);
}
