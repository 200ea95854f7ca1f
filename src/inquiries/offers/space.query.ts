import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { State } from "../inquiry.ts";

interface OwnInquiry {
  readonly id: string;
  readonly title: string;
  readonly state: State;
}

/** Of this person, the newest first; none that was erased. */
export async function listOwn(db: Db, personId: string, limit = 8): Promise<OwnInquiry[]> {
  const { rows } = await sql<OwnInquiry>`
    select id, coalesce(title, '') as title, state from inquiries.inquiry where person_id = ${personId} and erased_at is null order by asked_at desc limit ${limit}`.execute(
    db,
  );
  return rows;
}
