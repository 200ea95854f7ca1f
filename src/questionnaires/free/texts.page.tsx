import { useTexts } from "#platform/i18n/context.tsx";
import { Pagination } from "#platform/ui/pagination.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone } from "#platform/web/visitor.ts";
import { moderationRoutes } from "#moderation";
import { isFreeText, type Question, questionsOf } from "../questions.ts";
import { findQuestionnaire, type Questionnaire, readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { resultsTexts } from "../results/results.texts.ts";
import { countPublishedTexts, listPublishedTexts, type PublishedText } from "./free.query.ts";

const pageSize = 30;

/** What people wrote in answer to one question, as the team has published it. */
export default page("questionnaires/free", routes.questionnaireTexts, {
  access: anyone,

  async get({ db, params, visitor, url, locale }) {
    const questionnaire = await findQuestionnaire(db, params, visitor);
    if (questionnaire?.state !== "published") throw new NotFound();
    const question = questionsOf(await readPages(db, questionnaire.id)).find(({ key, kind }) => String(key) === params.question && isFreeText(kind));
    if (!question) throw new NotFound();
    const at = Math.min(10_000, Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1));
    const [texts, counts] = await Promise.all([
      listPublishedTexts(db, question.id, { limit: pageSize, offset: (at - 1) * pageSize }),
      countPublishedTexts(db, questionnaire.id),
    ]);
    const pages = Math.ceil((counts.get(question.id) ?? 0) / pageSize);
    const body = <Texts questionnaire={questionnaire} question={question} texts={texts} at={at} pages={pages} />;
    return { title: `${resultsTexts[locale].title}, ${question.label}`, body };
  },
});

interface TextsProps {
  questionnaire: Questionnaire;
  question: Question;
  texts: readonly PublishedText[];
  at: number;
  pages: number;
}

function Texts({ questionnaire, question, texts, at, pages }: TextsProps) {
  const t = useTexts(resultsTexts);
  const own = routes.questionnaireTexts.href({ ...paramsOf(questionnaire), question: String(question.key) });
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={question.label} lead={t.textsLead}>
      <div class="flow">
        {texts.length === 0 && <p class="soft">{t.noTexts}</p>}
        <ul class="free-texts">
          {texts.map(({ id, shown, shortened }) => (
            <li>
              <blockquote class="text-wording">{shown}</blockquote>
              <p class="small soft">
                {shortened && `${t.shortened} `}
                <a class="text-act" href={moderationRoutes.report.href({ kind: "free_answer", id })} rel="nofollow">
                  {t.report}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <Pagination page={at} pages={pages} href={(page) => withQuery(own, { page: page > 1 ? page : null })} />
      </div>
    </QuestionnaireFrame>
  );
}
