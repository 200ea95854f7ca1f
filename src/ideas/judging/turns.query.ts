import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StageKind } from "#processes";
import type { Wait } from "./turns.texts.ts";
import { ended } from "../outcome.ts";

export interface Waiting {
  readonly stageId: string;
  readonly wait: Wait;
  /** A service; null: whoever runs the process, or those the stage is named after. */
  readonly who: string | null;
  readonly count: number;
  readonly late: number;
  readonly due: Date | null;
}

const days = sql`make_interval(days => (s.settings ->> 'days')::integer)`;
const open = sql`p.state in ('filed', 'admissible', 'feasible', 'infeasible')`;

/** Of one kind of stage, rows of what waits: the stage `s`, one line a wait. */
const selects: Readonly<Partial<Record<StageKind, RawBuilder<unknown>>>> = {
  admissibility: sql`
    select s.id as "stageId", 'toJudge' as wait, null::text as who, count(*) as count, count(*) filter (where d.due < now()) as late,
      min(d.due) as due
    from stages s join ideas.proposal p on p.process_id = s.process_id and p.state = 'filed'
    cross join lateral (select coalesce(greatest(p.filed_at, s.opens_at) + ${days}, s.closes_at) as due) d where s.opens_at <= now() group by s.id
    union all
    select s.id, 'routings', null, count(*), count(*) filter (where r.due_at < now()), min(r.due_at)
    from stages s join ideas.proposal p on p.process_id = s.process_id join ideas.routing r on r.proposal_id = p.id and r.state = 'waiting'
      group by s.id
    union all ${contests("admissibility")}`,
  opinion: sql`
    select s.id as "stageId", 'opinions' as wait, null::text as who, count(*) as count, 0::bigint as late, min(o.due_at) as due
    from stages s join ideas.opinion_now o on o.stage_id = s.id and o.verdict is null and o.due_at > now() and o.opens_at <= now()
    join ideas.proposal p on p.id = o.proposal_id and ${open} group by s.id`,
  feasibility: sql`
    select s.id as "stageId", 'assessments' as wait, a.service as who, count(*) as count, count(*) filter (where a.due_at < now()) as late,
      min(a.due_at) as due
    from stages s join ideas.study t on t.stage_id = s.id and t.conclusion is null join ideas.proposal p on p.id = t.proposal_id and ${open}
    join ideas.assessment a on a.proposal_id = p.id and a.verdict is null group by s.id, a.service
    union all
    select s.id, 'toConclude', null, count(*), count(*) filter (where s.closes_at < now()), min(s.closes_at)
    from stages s join ideas.study t on t.stage_id = s.id and t.conclusion is null join ideas.proposal p on p.id = t.proposal_id and ${open}
    where exists (select from ideas.assessment a where a.proposal_id = p.id)
      and not exists (select from ideas.assessment a where a.proposal_id = p.id and a.verdict is null) group by s.id
    union all ${contests("feasibility")}`,
  jury: sql`
    select s.id as "stageId", 'sheets' as wait, null::text as who, count(*) as count, 0::bigint as late, min(s.closes_at) as due
    from stages s join processes.process_member m on m.process_id = s.process_id and m.part = 'juror'
    join ideas.proposal p on p.process_id = s.process_id and p.state = (
      select case when bool_or(kind = 'feasibility') then 'feasible' when bool_or(kind = 'admissibility') then 'admissible' else 'filed' end
      from processes.stage where process_id = s.process_id)
    where s.opens_at <= now() and (s.closes_at is null or s.closes_at > now()) and not exists (
      select from ideas.jury_sheet h join ideas.juror j on j.stage_id = h.stage_id and j.number = h.juror
      where h.stage_id = s.id and h.proposal_id = p.id and j.person_id = m.person_id) group by s.id
    union all ${contests("jury")}`,
  award: sql`
    select s.id as "stageId", 'answers' as wait, null::text as who, count(*) as count,
      count(*) filter (where p.state_at + ${days} < now()) as late, min(p.state_at + ${days}) as due
    from stages s join ideas.proposal p on p.process_id = s.process_id and p.state = any(${[...ended]})
    where not exists (select from ideas.official_answer a where a.proposal_id = p.id) group by s.id`,
  delivery: sql`
    select s.id as "stageId", 'toStart' as wait, null::text as who, count(*) as count, 0::bigint as late, null::timestamptz as due
    from stages s join ideas.proposal p on p.process_id = s.process_id and p.state = 'awarded' where s.opens_at <= now() group by s.id
    union all
    select s.id, 'lateSteps', d.service, count(*), count(*), min(t.planned_on)::timestamptz
    from stages s join ideas.proposal p on p.process_id = s.process_id and p.state = 'delivering' join ideas.delivery d on d.proposal_id = p.id
    join ideas.delivery_step t on t.proposal_id = p.id and t.done_on is null and t.planned_on < (now() at time zone 'Europe/Paris')::date
      group by s.id, d.service`,
};

function contests(about: "admissibility" | "feasibility" | "jury"): RawBuilder<unknown> {
  return sql`
    select s.id, 'contests', null, count(*), 0::bigint, null::timestamptz from stages s join ideas.proposal p on p.process_id = s.process_id
    join ideas.contest c on c.proposal_id = p.id and c.about = ${about} and c.state = 'open' group by s.id`;
}

/** What waits in stages of one kind, in one query. */
export async function findWaits(db: Db, kind: StageKind, stageIds: readonly string[]): Promise<Waiting[]> {
  const select = selects[kind];
  if (!select || stageIds.length === 0) return [];
  const { rows } = await sql<Waiting>`
    with stages as (select * from processes.stage where id = any(${[...stageIds]}::uuid[])) ${select}`.execute(db);
  return rows;
}
