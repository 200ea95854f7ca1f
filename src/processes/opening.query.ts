import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What people do to an idea while a stage of its process is open for it: a setting of stages. */
export type OpenAct = "supports" | "comments";

/** Whether an act is open to the public, and until or since when: what pages say. The act itself asks again under its locks. */
export type Opening =
  | { readonly phase: "open"; readonly until: Date | null }
  | { readonly phase: "next"; readonly from: Date }
  | { readonly phase: "over"; readonly since: Date | null };

interface Row {
  readonly open: boolean;
  readonly until: Date | null;
  readonly from: Date | null;
  readonly since: Date | null;
}

/** Of the stages that open the act, the one that is open now, else the next, else the last. */
export async function findOpening(db: Db, processId: string, act: OpenAct): Promise<Opening> {
  const { rows } = await sql<Row>`
    select coalesce(bool_or(now.open), false) as open,
      case when bool_or(now.open and s.closes_at is null) then null else max(s.closes_at) filter (where now.open) end as until,
      min(s.opens_at) filter (where s.opens_at > clock_timestamp()) as "from",
      max(s.closes_at) filter (where s.closes_at <= clock_timestamp()) as since
    from processes.stage s join processes.process r on r.id = s.process_id
    cross join lateral (select r.state in ('published', 'rehearsal') and s.opens_at <= clock_timestamp()
      and (s.closes_at is null or clock_timestamp() < s.closes_at) as open) now
    where s.process_id = ${processId} and coalesce((s.settings ->> ${act}::text)::boolean, s.kind = 'collect')`.execute(db);
  return openingOf(rows[0]!);
}

function openingOf({ open, until, from, since }: Row): Opening {
  if (open) return { phase: "open", until };
  return from ? { phase: "next", from } : { phase: "over", since };
}

/** The same of one stage: `stage` selects its id. */
export async function openingOfStage(db: Db, stage: RawBuilder<unknown>): Promise<Opening> {
  const { rows } = await sql<Row>`
    select r.state in ('published', 'rehearsal') and s.opens_at <= clock_timestamp()
      and (s.closes_at is null or clock_timestamp() < s.closes_at) as open,
      s.closes_at as until, case when s.opens_at > clock_timestamp() then s.opens_at end as "from", s.closes_at as since
    from processes.stage s join processes.process r on r.id = s.process_id where s.id = (${stage})`.execute(db);
  return rows[0] ? openingOf(rows[0]) : { phase: "over", since: null };
}
