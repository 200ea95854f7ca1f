import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface ScoreLine {
  readonly proposalId: string;
  readonly juror: number;
  readonly kind: "score" | "conflict";
  readonly criterion: string | null;
  readonly weight: number | null;
  readonly score: number | null;
  readonly reason: string | null;
  readonly excludedReason: string | null;
}

/** In the order of the ranking, then of jurors and criteria. */
export async function readScores(db: Db, stageId: string, ranked: readonly string[]): Promise<ScoreLine[]> {
  const { rows } = await sql<ScoreLine>`
    select s.proposal_id as "proposalId", s.juror, s.kind, k.name as criterion, k.weight, c.score, c.reason, s.excluded_reason as "excludedReason"
    from unnest(${[...ranked]}::uuid[]) with ordinality r(id, place) join ideas.jury_sheet s on s.proposal_id = r.id and s.stage_id = ${stageId}
    left join ideas.jury_score c on c.sheet_id = s.id left join ideas.criterion k on k.id = c.criterion_id
    order by r.place, s.juror, k.position`.execute(db);
  return rows;
}
