import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Select } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { questionKinds, type QuestionPage, questionsOf } from "../questions.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { buildTexts } from "./build.texts.ts";
import { Act, QuestionLine } from "./question-line.view.tsx";

interface BuildProps {
  questionnaire: Questionnaire;
  pages: readonly QuestionPage[];
}

export function Build({ questionnaire, pages }: BuildProps) {
  const t = useTexts(buildTexts);
  const params = paramsOf(questionnaire);
  const locked = questionnaire.lockedAt !== null || questionnaire.state === "published";
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.title} lead={locked ? undefined : t.lead}>
      <div class="flow">
        {locked && <Notice title={t.locked} text={t.lockedNext} />}
        <p class="row">
          <ButtonLink kind="quiet" href={routes.questionnairePresentation.href(params)}>
            {t.editPresentation}
          </ButtonLink>
          {questionsOf(pages).length > 0 && (
            <ButtonLink kind="quiet" href={routes.previewQuestionnaire.href(params)}>
              {t.preview}
            </ButtonLink>
          )}
        </p>
        <State questionnaire={questionnaire} pages={pages} />
        {pages.map((page, at) => (
          <PageOf questionnaire={questionnaire} pages={pages} page={page} at={at} locked={locked} />
        ))}
        {!locked && (
          <form method="post" action={routes.buildQuestionnaire.href(params)}>
            <Button kind="quiet" icon="plus" act="add-page">
              {t.addPage}
            </Button>
          </form>
        )}
      </div>
    </QuestionnaireFrame>
  );
}

function State({ questionnaire, pages }: { questionnaire: Questionnaire; pages: readonly QuestionPage[] }) {
  const t = useTexts(buildTexts);
  const { state, lockedAt } = questionnaire;
  if (state === "published" || (state === "open" && lockedAt) || questionsOf(pages).length === 0) return null;
  return (
    <form method="post" action={routes.buildQuestionnaire.href(paramsOf(questionnaire))} class="row">
      {state === "draft" ? (
        <>
          <Button act="online">{t.online}</Button>
          <span class="soft">{t.onlineLead}</span>
        </>
      ) : (
        <Button kind="danger" act="offline">
          {t.offline}
        </Button>
      )}
    </form>
  );
}

interface PartProps {
  questionnaire: Questionnaire;
  pages: readonly QuestionPage[];
  page: QuestionPage;
  at: number;
  locked: boolean;
}

function PageOf({ questionnaire, pages, page, at, locked }: PartProps) {
  const t = useTexts(buildTexts);
  const said = useTexts(questionnaireTexts);
  const params = paramsOf(questionnaire);
  const name = page.title ? `${t.page(at + 1)}\u00a0: ${page.title}` : t.page(at + 1);
  return (
    <section class="question-page linen" aria-labelledby={`page-${at + 1}`}>
      <h2 id={`page-${at + 1}`}>
        <Quoting words={page.title}>{name}</Quoting>
      </h2>
      {!locked && (
        <form method="post" action={routes.buildQuestionnaire.href(params)} class="row tight">
          <a class="text-act" href={routes.editQuestionnairePage.href({ ...params, page: page.id })}>
            {t.editPage}
          </a>
          {at > 0 && <Act act={`page-up:${page.id}`} word={t.up} of={name} />}
          {at < pages.length - 1 && <Act act={`page-down:${page.id}`} word={t.down} of={name} />}
          {pages.length > 1 && <Act act={`remove-page:${page.id}`} word={t.removePage} of={name} />}
        </form>
      )}
      {page.questions.length === 0 ? (
        <p class="soft">{t.noQuestion}</p>
      ) : (
        <ol class="question-list">
          {page.questions.map((question) => (
            <QuestionLine questionnaire={questionnaire} pages={pages} question={question} locked={locked} />
          ))}
        </ol>
      )}
      {!locked && (
        <form method="post" action={routes.buildQuestionnaire.href(params)} class="inline-form">
          <Select
            name="kind"
            id={`genre-${at + 1}`}
            label={`${t.addQuestion}, ${t.page(at + 1).toLowerCase()}`}
            choices={questionKinds.map((value) => ({ value, label: said.kinds[value] }))}
          />
          <Button kind="quiet" act={`add:${page.id}`}>
            {t.add}
          </Button>
        </form>
      )}
    </section>
  );
}
