import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface ProcessBrief {
  readonly id: string;
  readonly title: string;
}

/** Processes of which a vote can be a stage, newest first. */
export async function findProcesses(db: Db): Promise<ProcessBrief[]> {
  const { rows } = await sql<ProcessBrief>`
    select id, title from participation.process where state in ('draft', 'published') order by published_at desc nulls first, title limit 200`.execute(db);
  return rows;
}

export interface Feasible {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly category: string | null;
  readonly communeCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly costCents: number | null;
}

/** The feasible ideas of a process that this vote does not have yet. */
export async function findFeasible(db: Db, processId: string, voteId: string): Promise<Feasible[]> {
  const { rows } = await sql<Feasible>`
    select p.id, p.number, p.title, p.body, c.name as category, p.commune_code as "communeCode", p.latitude, p.longitude, coalesce(s.investment_cents, p.cost_cents) as "costCents"
    from participation.proposal p left join participation.study s on s.proposal_id = p.id left join participation.category c on c.id = p.category_id
    where p.process_id = ${processId} and p.state = 'feasible'
      and not exists (select from budgets.project x where x.vote_id = ${voteId} and x.proposal_id = p.id)
    order by p.number`.execute(db);
  return rows;
}
