import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isTied } from "../ties.query.ts";

export interface Waiting {
  readonly what: "complement" | "review" | "opinion";
  readonly count: number;
  readonly late: number;
  readonly due: Date | null;
}

/** What waits for this person: complements of their applications, projects to read, opinions to give. */
export async function countWaiting(db: Db, personId: string, today: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select 'complement' as what, count(*)::int as count, 0 as late, min(m.due_at) as due from calls.complement m join calls.author w using (application_id)
      where w.person_id = ${personId} and w.role <> 'reader' and m.answered_at is null and m.due_at > now()
    union all select 'review', count(*)::int, 0, null from calls.review r join calls.application a on a.id = r.application_id
      where r.person_id = ${personId} and r.sent_at is null and a.state = 'admissible'
        and not exists (select from calls.tie c where c.application_id = r.application_id and c.person_id = r.person_id)
    union all select 'opinion', count(*)::int, count(*) filter (where o.due_on < ${today}::date)::int, min(o.due_on::timestamptz) from calls.opinion o
      where o.person_id = ${personId} and o.answered_at is null
        and not exists (select from calls.tie c where c.application_id = o.application_id and c.person_id = o.person_id)`.execute(db);
  return rows.filter(({ count }) => count > 0);
}

/** What was sent and nobody has settled: all, and those that nobody has taken over; by call. */
export async function countToInstruct(db: Db, visitor: string): Promise<{ slug: string; title: string; count: number }[]> {
  const { rows } = await sql<{ slug: string; title: string; count: number }>`
    select c.slug, c.title, count(*)::int as count from calls.application a join calls.call c on c.id = a.call_id
    where a.state = 'sent' and not ${isTied(visitor)} and not exists (select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > now())
    group by c.id order by c.title`.execute(db);
  return rows;
}
