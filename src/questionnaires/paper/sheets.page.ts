import { sql } from "kysely";

import { page } from "#platform/web/page.tsx";
import { streamRows } from "#platform/web/stream-rows.ts";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { type Answers, questionsOf } from "../questions.ts";
import { readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { communeNames } from "../results/results.page.tsx";
import { sayAnswer } from "../say-answer.ts";

interface Sheet {
  readonly channel: string;
  readonly reference: string | null;
  readonly day: string;
  readonly answers: Answers;
}

/** For the team's own work: a line for each answer, without who gave it. Never published. */
export default page("questionnaires/paper", routes.questionnaireSheetsCsv, {
  access: signedIn,

  async get({ db, params, visitor }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const questions = questionsOf(await readPages(db, questionnaire.id));
    const communes = [...(await communeNames(db))].map(([value, label]) => ({ value, label }));
    const query = sql<Sheet>`
      select s.channel, s.reference, s.day::text as day,
        coalesce((select json_object_agg(q.key, a.value) from questionnaires.answer a join questionnaires.question q on q.id = a.question_id
          where a.sheet_id = s.id), '{}') as answers
      from questionnaires.answer_sheet s where s.questionnaire_id = ${questionnaire.id} order by s.channel, md5(s.id::text)`;
    const columns = questions.map((question) => [
      `${question.key}. ${question.label}`,
      ({ answers }: Sheet) => sayAnswer(question, answers[question.key], communes, "fr"),
    ]);
    const table = {
      canal: ({ channel }: Sheet) => channel,
      feuille: ({ reference }: Sheet) => reference,
      jour: ({ day }: Sheet) => day,
      ...Object.fromEntries(columns),
    };
    return csvResponse(table, streamRows<Sheet>(db, { compile: () => query.compile(db) }), { filename: `${questionnaire.slug}-reponses.csv`, bom: true });
  },
});
