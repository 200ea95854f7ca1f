import { plural } from "#platform/i18n/format.ts";
import { thingsPage } from "#processes";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { routes } from "../routes.ts";
import { listQuestionnaires } from "./questionnaires.query.ts";

export default thingsPage("questionnaires/list", routes.questionnaires, {
  texts: questionnaireTexts,
  lines: listQuestionnaires,
  href: (process, questionnaire) => routes.questionnaire.href({ process, questionnaire }),
  newHref: (process) => routes.newQuestionnaire.href({ process }),
  facts: ({ questions }, locale) => [plural(questions, locale, questionnaireTexts[locale].questions)],
});
