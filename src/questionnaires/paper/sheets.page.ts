import { page } from "#platform/web/page.tsx";
import { csvResponse } from "#platform/web/stream.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { communeNames } from "../commune-names.ts";
import { questionsOf } from "../questions.ts";
import { readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { sayAnswer } from "../say-answer.ts";
import { readSheets, type SheetLine } from "./sheets.query.ts";

/** For the team's own work: a line for each answer, without who gave it. Never published. */
export default page("questionnaires/paper", routes.questionnaireSheetsCsv, {
  access: signedIn,

  async get({ db, params, visitor }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const questions = questionsOf(await readPages(db, questionnaire.id));
    const communes = [...(await communeNames(db))].map(([value, label]) => ({ value, label }));
    const columns = questions.map((question) => [
      `${question.key}. ${question.label}`,
      ({ answers }: SheetLine) => sayAnswer(question, answers[question.key], communes, "fr"),
    ]);
    const table = {
      canal: ({ channel }: SheetLine) => channel,
      feuille: ({ reference }: SheetLine) => reference,
      jour: ({ day }: SheetLine) => day,
      ...Object.fromEntries(columns),
    };
    return csvResponse(table, readSheets(db, questionnaire.id), { filename: `${questionnaire.slug}-reponses.csv`, bom: true });
  },
});
