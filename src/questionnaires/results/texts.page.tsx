import { useTexts } from "#platform/i18n/context.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { type ListPage, list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { moderationRoutes } from "#moderation";
import { isFreeText, type Question, questionsOf } from "../questions.ts";
import { findQuestionnaire, type Questionnaire, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { resultsTexts } from "./results.texts.ts";
import { listPublishedTexts, type PublishedText } from "../free/free.query.ts";

interface PublishedOf {
  readonly questionnaire: Questionnaire;
  readonly question: Question;
}

/** What people wrote in answer to one question, as the team has published it. */
export default list("questionnaires/free", routes.questionnaireTexts, {
  access: anyone,
  async find({ db, params, visitor }): Promise<PublishedOf> {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (questionnaire?.state !== "published") throw new NotFound();
    const question = questionsOf(await readPages(db, questionnaire.id)).find(({ key, kind }) => String(key) === params.question && isFreeText(kind));
    if (!question) throw new NotFound();
    return { questionnaire, question };
  },
  filters: {},
  size: 30,
  rows: ({ db }, { question }, _question, range) => listPublishedTexts(db, question.id, range),
  show: ({ locale }, of, found) => ({ title: `${resultsTexts[locale].title}, ${of.question.label}`, body: <Texts {...of} found={found} /> }),
});

function Texts({ questionnaire, question, found }: PublishedOf & { found: ListPage<PublishedText, unknown> }) {
  const t = useTexts(resultsTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={<Written>{question.label}</Written>} lead={t.textsLead}>
      <div class="flow">
        {found.total === 0 && <p class="soft">{t.noTexts}</p>}
        <ul class="free-texts">
          {found.rows.map(({ id, shown, shortened }) => (
            <li>
              <Written as="blockquote" class="text-wording">
                {shown}
              </Written>
              <p class="small soft">
                {shortened && `${t.shortened} `}
                <a class="text-act" href={moderationRoutes.report.href({ kind: "free_answer", id })} rel="nofollow">
                  {t.report}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <Pages of={found} />
      </div>
    </QuestionnaireFrame>
  );
}
