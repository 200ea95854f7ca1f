import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Aspect } from "#processes";
import type { Assessor } from "./study.query.ts";

export interface Questions {
  readonly processId: string;
  /** Null: all whose study is open. */
  readonly proposalIds: readonly string[] | null;
  readonly assessors: readonly Assessor[];
  readonly aspects: readonly Aspect[];
}

/** `id` of the ideas that a question is about: those whose study is open. */
export const askedIdeas = ({ processId, proposalIds }: Questions): RawBuilder<unknown> => sql`
  select p.id from ideas.proposal p join ideas.study s on s.proposal_id = p.id
  where p.process_id = ${processId} and s.conclusion is null and p.state in ('filed', 'admissible', 'feasible', 'infeasible')
    and (${proposalIds}::text[] is null or p.id::text = any(${proposalIds}::text[]))`;

export const askedServices = (assessors: readonly Assessor[]): RawBuilder<unknown> => sql`
  select service, person_id from unnest(${assessors.map(({ service }) => service)}::text[], ${assessors.map(({ personId }) => personId)}::uuid[])
    as v (service, person_id)`;

/** What one service would be asked about one aspect. */
interface QuestionCount {
  readonly service: string;
  readonly aspect: Aspect;
  readonly fresh: number;
  /** It was asked before, and is not asked again. */
  readonly already: number;
}

export interface QuestionsPreview {
  readonly ideas: number;
  /** Ticked, but no longer studied. */
  readonly closed: number;
  readonly counts: readonly QuestionCount[];
}

/** What `askServices` would ask. Writes nothing. */
export async function previewQuestions(db: Db, questions: Questions): Promise<QuestionsPreview> {
  const { proposalIds, assessors, aspects } = questions;
  const { rows: open } = await sql<{ ideas: number }>`select count(*)::int as ideas from (${askedIdeas(questions)}) p`.execute(db);
  const { rows: counts } = await sql<QuestionCount>`
    select v.service, k.aspect, count(p.id) filter (where a.id is null)::int as fresh, count(a.id)::int as already
    from (select distinct service from (${askedServices(assessors)}) one) v cross join unnest(${aspects}::text[]) k (aspect)
    left join (${askedIdeas(questions)}) p on true
    left join ideas.assessment a on a.proposal_id = p.id and a.aspect = k.aspect and a.service = v.service
    group by v.service, k.aspect order by v.service collate "fr-x-icu", k.aspect`.execute(db);
  const { ideas } = open[0]!;
  return { ideas, closed: Math.max(0, (proposalIds?.length ?? ideas) - ideas), counts };
}
