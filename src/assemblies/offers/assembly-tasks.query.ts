import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

const waits = ["reveal", "lapse", "question", "attendance", "change", "answer", "outcome"] as const;
export type Wait = (typeof waits)[number];

interface Waiting {
  readonly what: Wait;
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly late: number;
  readonly due: Date | null;
}

/** Days after an answer, or after what was last said, by which it is told what became of a recommendation: a year. */
const daysToTell = 365;

/**
 * What waits for those who run assemblies: figures of a draw whose hour has come, places whose days to answer are over, questions without
 * an answer, sessions at which nobody was noted, changes to drafts without an answer, recommendations without one or of which nothing was
 * said for a year.
 * @param communes of which somebody runs the assemblies; null: all
 */
export async function findWaiting(
  db: Db,
  { communes, today, daysToAnswer }: { readonly communes: readonly string[] | null; readonly today: string; readonly daysToAnswer: number },
): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    with mine as (
      select * from assemblies.assembly a where a.state in ('closed', 'drawn', 'handed')
        and (${communes === null}::boolean or a.owner_commune = any(${[...(communes ?? [])]}::text[])))
    select 'reveal' as what, a.id, a.title, count(*)::int as count, 0 as late, min(d.takes_place_at) as due
      from mine a join assemblies.draw d on d.assembly_id = a.id where d.state = 'sealed' group by a.id, a.title
    union all select 'lapse', a.id, a.title, count(*)::int, 0, null from mine a join assemblies.seat s on s.assembly_id = a.id
      where a.state = 'drawn' and s.state = 'asked' and s.since < clock_timestamp() - make_interval(days => ${daysToAnswer}) group by a.id, a.title
    union all select 'question', a.id, a.title, count(*)::int, 0, null from mine a join assemblies.question q on q.assembly_id = a.id
      where a.state = 'drawn' and q.answer is null group by a.id, a.title
    union all select 'attendance', a.id, a.title, count(*)::int, 0, null from mine a join assemblies.session e on e.assembly_id = a.id
      where a.state = 'drawn' and e.ends_at < clock_timestamp() and not exists (select from assemblies.attendance t where t.session_id = e.id) group by a.id, a.title
    union all select 'change', a.id, a.title, count(*)::int, 0, null from mine a join assemblies.recommendation r on r.assembly_id = a.id
      join texts.amendment c on c.text_id = r.text_id where a.state = 'drawn' and r.state = 'draft' and c.state = 'open' group by a.id, a.title
    union all select 'answer', a.id, a.title, count(*)::int, (count(*) filter (where a.answer_by < ${today}::date))::int,
      (a.answer_by + time '23:59') at time zone 'Europe/Paris' from mine a join assemblies.recommendation r on r.assembly_id = a.id
      where a.state = 'handed' and r.state = 'adopted' and r.verdict is null group by a.id, a.title, a.answer_by
    union all select 'outcome', a.id, a.title, count(*)::int, 0, null from mine a join assemblies.recommendation r on r.assembly_id = a.id
      left join lateral (select day, progress from assemblies.outcome o where o.recommendation_id = r.id order by o.day desc limit 1) o on true
      where a.state = 'handed' and r.verdict in ('followed', 'partly') and coalesce(o.progress, 'under_way') = 'under_way'
        and coalesce(o.day, r.answered_on) <= ${today}::date - ${daysToTell}::int group by a.id, a.title`.execute(db);
  return rows;
}
