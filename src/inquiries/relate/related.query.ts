import { sql } from "kysely";

import type { NewLink, ThingRef } from "#thread";
import type { Db } from "#platform/db/db.ts";

/** A thing of the house answers a question: the two ends, as the thread keeps them. */
export const answersLink = (id: string, thing: ThingRef): Pick<NewLink, "from" | "relation" | "to"> => ({
  from: thing,
  relation: "answers",
  to: { kind: "inquiry_answer", id },
});

/** What answers this question besides the words of the department, the first joined first. */
export async function findRelated(db: Db, id: string): Promise<ThingRef[]> {
  const { rows } = await sql<ThingRef>`
    select from_kind as kind, from_id as id from thread.link
    where removed_at is null and relation = 'answers' and to_kind = 'inquiry_answer' and to_id = ${id} order by added_at, id`.execute(db);
  return rows;
}
