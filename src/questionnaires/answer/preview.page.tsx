import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { readPages, type Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { communeChoices, readingOf } from "./answer.page.tsx";
import { answerTexts } from "./answer.texts.ts";
import { Answer } from "./answer.view.tsx";
import { readSoFar } from "./check-answers.ts";
import { type Shown, takeStep } from "./walk.ts";

/** The questionnaire as the public will walk through it; nothing is kept. */
export default page("questionnaires/answer", routes.previewQuestionnaire, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    if (!pages.some(({ questions }) => questions.length > 0)) return { redirect: routes.buildQuestionnaire.href(params) };
    const shown: Shown = { step: 0, answers: {} };
    return { title: answerTexts[locale].preview, robots: "noindex", body: await draw(db, questionnaire, shown) };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    if (pages.length === 0) return { redirect: routes.buildQuestionnaire.href(params) };
    const input = await visit.formInput();
    const taken = takeStep(pages, readSoFar(input.text["so_far"], pages), input, locale, await readingOf(db));
    const answer = { title: answerTexts[locale].preview, robots: "noindex" } as const;
    if ("send" in taken) return { ...answer, body: <End questionnaire={questionnaire} /> };
    return { ...answer, status: taken.problems ? 422 : 200, body: await draw(db, questionnaire, taken) };
  },
});

async function draw(db: Parameters<typeof readPages>[0], questionnaire: Questionnaire, shown: Shown) {
  const pages = await readPages(db, questionnaire.id);
  const action = routes.previewQuestionnaire.href(paramsOf(questionnaire));
  return (
    <Answer questionnaire={questionnaire} pages={pages} shown={shown} communes={await communeChoices(db)} action={action} draft={false} preview submission="" />
  );
}

function End({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(answerTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.preview} building>
      <div class="flow">
        <Notice tone="ok" title={t.previewEnd} announce />
        <p>
          <ButtonLink href={routes.buildQuestionnaire.href(paramsOf(questionnaire))}>{t.backToBuild}</ButtonLink>
        </p>
      </div>
    </QuestionnaireFrame>
  );
}
