import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What questionnaires keep about a person: drafts, and the answers tied to the account. Anonymous answers are nobody's. */
export const questionnaireRecords: PersonRecords = {
  room: "participation",
  async records(db, personId) {
    const [drafts, answers] = await Promise.all([
      sql<object>`
        select n.title as questionnaire, d.answers, d.updated_at from questionnaires.answer_draft d
        join questionnaires.questionnaire n on n.id = d.questionnaire_id where d.person_id = ${personId} order by d.updated_at`.execute(db),
      sql<object>`
        select n.title as questionnaire, q.label as question, a.value, s.day from questionnaires.answer_sheet s
        join questionnaires.questionnaire n on n.id = s.questionnaire_id
        join questionnaires.answer a on a.sheet_id = s.id join questionnaires.question q on q.id = a.question_id
        where s.person_id = ${personId} order by s.day, n.title, q.key`.execute(db),
    ]);
    return { questionnaire_drafts: drafts.rows, questionnaire_answers: answers.rows };
  },
};

/** Answers stay without their person, or go as long as they are not counted in published results. */
export const questionnaireErasing: Erasing = {
  room: "participation",
  async erase(trx, personId, contributions) {
    await sql`delete from questionnaires.answer_draft where person_id = ${personId}`.execute(trx);
    if (contributions === "remove")
      await sql`
        delete from questionnaires.answer_sheet s using questionnaires.questionnaire n
        where n.id = s.questionnaire_id and n.state <> 'published' and s.person_id = ${personId}`.execute(trx);
    await sql`update questionnaires.answer_sheet set person_id = null where person_id = ${personId}`.execute(trx);
    await sql`update questionnaires.answer_sheet set entered_by = null where entered_by = ${personId}`.execute(trx);
    await sql`update questionnaires.free_answer set decided_by = null where decided_by = ${personId}`.execute(trx);
    await sql`update questionnaires.questionnaire set created_by = null where created_by = ${personId}`.execute(trx);
  },
};
