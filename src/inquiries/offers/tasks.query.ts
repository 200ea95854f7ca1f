import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { reads } from "../reads.query.ts";
import { tables } from "../inquiries.query.ts";

interface Deadlines {
  /** Past its day; within seven days; later; held by a brake until somebody has looked. */
  readonly when: "late" | "week" | "later" | "held";
  readonly count: number;
  /** The nearest. */
  readonly due: string | null;
}

/** Questions that wait in the departments for which this person answers; none of a kind that has none. */
export async function countDeadlines(db: Db, someone: Visitor, today: string): Promise<Deadlines[]> {
  const { rows } = await sql<Deadlines>`
    select case when q.held is not null then 'held' when q.due_on < ${today}::date then 'late' when q.due_on <= ${today}::date + 7 then 'week' else 'later' end as "when",
      count(*)::int as count, min(q.due_on) as due
    from ${tables} where q.state = 'open' and ${reads(someone)} group by 1 order by 3`.execute(db);
  return rows;
}
