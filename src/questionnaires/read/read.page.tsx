import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { answerTexts } from "../answer/answer.texts.ts";
import { questionsOf } from "../questions.ts";
import { countSheets, findDraft, findQuestionnaire, readPages, takesAnswers } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { Read, Thanks } from "./read.view.tsx";

/** What is asked, how long it takes, what becomes of the answers; then the way to answer. */
export const read = page("questionnaires/read", routes.questionnaire, {
  access: anyone,

  async get({ db, params, visitor }) {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (!questionnaire) throw new NotFound();
    const [pages, answers, draft] = await Promise.all([
      readPages(db, questionnaire.id),
      countSheets(db, questionnaire.id),
      visitor ? findDraft(db, questionnaire.id, visitor.id) : null,
    ]);
    const counts = { pages: pages.length, questions: questionsOf(pages).length, answers };
    const body = <Read questionnaire={questionnaire} counts={counts} draft={draft !== null} signedIn={visitor !== null} open={takesAnswers(questionnaire)} />;
    return { title: questionnaire.title, ...(questionnaire.introduction ? { description: questionnaire.introduction.slice(0, 200) } : {}), body };
  },
});

export const thanks = page("questionnaires/read", routes.questionnaireThanks, {
  access: anyone,

  async get({ db, params, visitor, locale }) {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (!questionnaire) throw new NotFound();
    return { title: answerTexts[locale].thanks, robots: "noindex", body: <Thanks questionnaire={questionnaire} /> };
  },
});
