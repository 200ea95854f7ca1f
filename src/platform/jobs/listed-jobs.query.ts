import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { deadLetters } from "./boss.ts";

/** "again": an attempt failed, another will follow. "failed": every attempt did. */
export type JobState = "waiting" | "active" | "again" | "failed" | "done";

export interface ListedJob {
  readonly id: string;
  /** Room and work: "places/import"; of a listener, "notifications/on/idea.filed". */
  readonly name: string;
  readonly state: JobState;
  /** Attempts that began. */
  readonly attempts: number;
  readonly askedAt: Date;
  /** When it waits: from when it may begin. */
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  /** Why its last attempt failed. */
  readonly reason: string | null;
  /** What a person who waits for it called it, and how to see how far it has come. */
  readonly title: string | null;
  readonly task: string | null;
}

export type JobCounts = Readonly<Record<JobState, number>>;

/** Which rows of all that answer; `limit` null: all of them. */
interface Range {
  readonly limit: number | null;
  readonly offset: number;
}

interface JobSearch {
  readonly state: JobState | null;
  /** A part of its name or title; or one of these is its name. */
  readonly words: string;
  readonly names: readonly string[];
}

/** Jobs as the queues keep them: done for three days, failed for thirty. What failed or waits longest stands first. */
export async function listJobs(
  db: Db,
  { state, words, names }: JobSearch,
  { limit, offset }: Range,
): Promise<{ rows: ListedJob[]; total: number; counts: JobCounts }> {
  const found = sql`(${words} = '' or strpos(lower(name || ' ' || coalesce(title, '')), lower(${words})) > 0 or name = any(${names}))`;
  const counted = await sql<JobCounts>`
    select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'active') as active,
      count(*) filter (where state = 'again') as again, count(*) filter (where state = 'failed') as failed,
      count(*) filter (where state = 'done') as done
    from (${listed}) listed where ${found}`.execute(db);
  const counts = counted.rows[0]!;
  const { rows } = await sql<ListedJob>`
    select id, name, state, attempts, asked_at as "askedAt", due_at as "dueAt", ended_at as "endedAt", reason, title, task
    from (${listed}) listed where ${found} and (${state}::text is null or state = ${state})
    order by array_position(array['failed', 'again', 'active', 'waiting', 'done'], state), coalesce(ended_at, due_at, asked_at) desc, id
    limit ${limit} offset ${offset}`.execute(db);
  const total = state ? counts[state] : Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { rows, total, counts };
}

/** A job of which every attempt failed stands here by its dead letter, which is kept longer than itself. */
const listed = sql`
  select j.id::text as id, coalesce(j.source_name, j.name) as name,
    case when j.name = ${sql.lit(deadLetters)} then 'failed' when j.state = 'active' then 'active' when j.state = 'completed' then 'done'
      when j.state = 'retry' then 'again' else 'waiting' end as state,
    case when j.source_name is not null then j.source_retry_count + 1 when j.started_on is null then 0 else j.retry_count + 1 end as attempts,
    coalesce(j.source_created_on, j.created_on) as asked_at,
    case when j.name <> ${sql.lit(deadLetters)} and j.state in ('created', 'retry') then j.start_after end as due_at,
    case when j.name = ${sql.lit(deadLetters)} then j.created_on else j.completed_on end as ended_at,
    left(coalesce(j.source_output, j.output) ->> 'message', 500) as reason, t.title, t.id::text as task
  from jobs.job j left join platform.task t on t.id = coalesce(j.source_id, j.id)
  where j.name not like '\\_\\_pgboss%' and (j.name = ${sql.lit(deadLetters)} or j.state not in ('failed', 'cancelled'))`;
