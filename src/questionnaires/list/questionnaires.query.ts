import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { QuestionnaireState } from "../questionnaire.query.ts";

interface QuestionnaireLine {
  readonly slug: string;
  readonly title: string;
  readonly state: QuestionnaireState;
  readonly stage: string;
  readonly questions: number;
}

/** Of one stage, or of all (null); drafts for the team alone. */
export async function listQuestionnaires(db: Db, processId: string, { team, stage }: { team: boolean; stage: string | null }): Promise<QuestionnaireLine[]> {
  const { rows } = await sql<QuestionnaireLine>`
    select q.slug, q.title, q.state, s.title as stage,
      (select count(*)::int from questionnaires.question where questionnaire_id = q.id) as questions
    from questionnaires.questionnaire q join processes.stage s on s.id = q.stage_id
    where q.process_id = ${processId} and (${team}::boolean or q.state <> 'draft') and (${stage}::text is null or q.stage_id::text = ${stage})
    order by s.position, q.created_at, q.id`.execute(db);
  return rows;
}
