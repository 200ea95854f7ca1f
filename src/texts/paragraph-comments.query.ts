import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Paragraph → comments that the public reads; 0 is the text as a whole. */
export async function countParagraphComments(db: Db, textId: string): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ paragraph: number; count: number }>`
    select c.paragraph, count(*)::int as count from processes.comment c
    where c.text_id = ${textId} and c.deleted_at is null
      and not exists (select from moderation.hidden h where h.kind = 'comment' and h.thing_id = c.id::text)
    group by c.paragraph`.execute(db);
  return new Map(rows.map(({ paragraph, count }) => [paragraph, count]));
}
