import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Feasible, listFeasible } from "#ideas";
import { runs } from "#processes";

export interface ProcessBrief {
  readonly id: string;
  readonly title: string;
  readonly ownerCommune: string | null;
  /** Its stages for a vote, in their order. */
  readonly stageIds: readonly string[];
}

/** Processes that this person runs and of which a vote can be a stage, newest first. */
export async function findProcesses(db: Db, visitor: Visitor): Promise<ProcessBrief[]> {
  const { rows } = await sql<ProcessBrief>`
    select p.id, p.title, p.owner_commune as "ownerCommune",
      array(select s.id::text from processes.stage s where s.process_id = p.id and s.kind = 'vote' order by s.position) as "stageIds"
    from processes.process p where p.state in ('draft', 'rehearsal', 'published') order by p.published_at desc nulls first, p.title limit 200`.execute(db);
  return rows.filter((process) => runs(visitor, process));
}

/** The feasible ideas of a process that this vote does not have yet. */
export async function findFeasible(db: Db, processId: string, voteId: string): Promise<Feasible[]> {
  const [feasible, taken] = await Promise.all([
    listFeasible(db, processId),
    db.selectFrom("budgets.project").select("proposal_id").where("vote_id", "=", voteId).where("proposal_id", "is not", null).execute(),
  ]);
  const known = new Set(taken.map(({ proposal_id }) => proposal_id));
  return feasible.filter(({ id }) => !known.has(id));
}
