import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

/** A decision as everybody may read it. */
export interface LoggedDecision {
  readonly decided_on: string;
  readonly kind: string;
  readonly rule: string | null;
  readonly outcome: "hidden" | "kept";
  readonly held: boolean;
  readonly days: number;
  readonly appeal: "none" | "waiting" | "upheld" | "reversed";
}

export const decisions: RawBuilder<LoggedDecision> = sql<LoggedDecision>`
  select (d.decided_at at time zone 'Europe/Paris')::date as decided_on, c.kind, d.rule, d.outcome, cardinality(c.brakes) > 0 as held,
    extract(day from d.decided_at - c.opened_at)::integer as days,
    case when a.id is null then 'none' else coalesce(a.outcome, 'waiting') end as appeal
  from moderation.decision d
  join moderation.case_file c on c.id = d.case_id
  left join moderation.appeal a on a.decision_id = d.id
  order by d.decided_at desc, d.id`;

export async function listDecisions(db: Db, { limit, offset }: Range): Promise<Slice<LoggedDecision>> {
  const [{ rows }, counted] = await Promise.all([
    sql<LoggedDecision>`${decisions} limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from moderation.decision`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export interface Counts {
  readonly decisions: number;
  readonly hidden: number;
  readonly appeals: number;
  readonly reversed: number;
  /** Of the days between the opening of a case and its decision; null without a decision. */
  readonly medianDays: number | null;
}

export async function countDecisions(db: Db): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*) as decisions, count(*) filter (where outcome = 'hidden') as hidden, count(*) filter (where appeal <> 'none') as appeals,
      count(*) filter (where appeal = 'reversed') as reversed, percentile_disc(0.5) within group (order by days) as "medianDays"
    from (${decisions}) d`.execute(db);
  return rows[0]!;
}
