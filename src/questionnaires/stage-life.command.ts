import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What was tried in rehearsal goes: answers, drafts, results. The questions may be changed again until the first real answer. */
export async function clearQuestionnaires(trx: Db, stageId: string): Promise<void> {
  const ofStage = sql`(select id from questionnaires.questionnaire where stage_id = ${stageId})`;
  await sql`delete from questionnaires.answer_sheet where questionnaire_id in ${ofStage}`.execute(trx);
  await sql`delete from questionnaires.answer_draft where questionnaire_id in ${ofStage}`.execute(trx);
  await sql`delete from questionnaires.published_channel where questionnaire_id in ${ofStage}`.execute(trx);
  const questions = sql`(select id from questionnaires.question where questionnaire_id in ${ofStage})`;
  await sql`delete from questionnaires.published_cell where question_id in ${questions}`.execute(trx);
  await sql`delete from questionnaires.published_mean where question_id in ${questions}`.execute(trx);
  await sql`
    update questionnaires.questionnaire
    set locked_at = null, published_at = null, state = case when state = 'published' then 'open' else state end
    where stage_id = ${stageId}`.execute(trx);
}

/** Of a process that is duplicated: the same questions, in preparation. */
export async function copyQuestionnaires(trx: Db, from: string, to: string): Promise<void> {
  const { rows } = await sql<{ id: string; old: string }>`
    with olds as (select * from questionnaires.questionnaire where stage_id = ${from}),
      news as (
        insert into questionnaires.questionnaire (process_id, stage_id, slug, title, introduction, thanks, signed, last_key)
        select s.process_id, s.id, o.slug, o.title, o.introduction, o.thanks, o.signed, o.last_key from olds o cross join processes.stage s
          where s.id = ${to}
        returning id, slug)
    select n.id, o.id as old from news n join olds o on o.slug = n.slug`.execute(trx);
  for (const { id, old } of rows) {
    await sql`
      insert into questionnaires.questionnaire_page (questionnaire_id, position, title, introduction)
      select ${id}, position, title, introduction from questionnaires.questionnaire_page where questionnaire_id = ${old}`.execute(trx);
    await sql`
      insert into questionnaires.question (questionnaire_id, page_id, key, position, kind, label, hint, required, settings, shown_if, shown_values)
      select ${id}, new.id, q.key, q.position, q.kind, q.label, q.hint, q.required, q.settings, q.shown_if, q.shown_values
      from questionnaires.question q join questionnaires.questionnaire_page old on old.id = q.page_id
      join questionnaires.questionnaire_page new on new.questionnaire_id = ${id} and new.position = old.position
      where q.questionnaire_id = ${old}`.execute(trx);
  }
}
