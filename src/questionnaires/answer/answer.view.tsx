import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { renderEven } from "#platform/text/even-markdown.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Progress } from "#platform/ui/progress.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { fieldsOf } from "./answers.form.ts";
import { isAsked, type QuestionPage, questionsOf } from "../questions.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { answerTexts } from "./answer.texts.ts";
import { QuestionField } from "./question-field.view.tsx";
import { Carried, Review, type AnswerProps } from "./review.view.tsx";

export function Answer(props: AnswerProps) {
  const { questionnaire, pages, shown, draft, preview, closed, form } = props;
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const nothing = pages.length === 0 || (closed && Object.keys(shown.answers).length === 0);
  return (
    <QuestionnaireFrame
      questionnaire={questionnaire}
      title={preview ? <Quoting words={questionnaire.title}>{t.previewOf(questionnaire.title)}</Quoting> : t.title}
      building={preview}
    >
      <div class="flow">
        {closed && form.status !== 409 && <Notice tone="warn" title={t.closed} announce text={t.closedNext} />}
        {preview && <Notice title={t.previewLead} />}
        {shown.more && <Notice tone="info" title={plural(shown.more, locale, t.moreQuestions)} announce text={t.moreQuestionsNext} />}
        {!nothing && (shown.step === "review" ? <Review {...props} /> : <PageOfQuestions {...props} step={shown.step} page={pages[shown.step]!} />)}
        {!preview && !nothing && <p class="small soft">{draft ? t.draftKept : t.draftInForm}</p>}
      </div>
    </QuestionnaireFrame>
  );
}

function PageOfQuestions({ pages, shown, communes, action, draft, step, page, preview, form }: AnswerProps & { step: number; page: QuestionPage }) {
  const t = useTexts(answerTexts);
  const all = questionsOf(pages);
  const asked = page.questions.filter((question) => isAsked(question, shown.answers, all));
  // What was typed on this very page is shown again as it is when it is wrong; else what is known so far.
  const typed = form.status === 422 && form.values["page"] === String(step);
  const state = typed ? form : { ...form, values: fieldsOf(asked, shown.answers) };
  return (
    <>
      {pages.length > 1 && <Progress id="avancement" label={t.step(step + 1, pages.length)} value={step} max={pages.length} />}
      {page.title && <Written as="h2">{page.title}</Written>}
      {page.introduction && <Prose html={renderEven(page.introduction, page.title ? 3 : 2)} />}
      <Form action={action} state={state} label={page.title || t.title}>
        <Carried step={String(step)} answers={shown.answers} kept={draft && !preview} />
        <input type="hidden" name="asked" value={asked.map(({ key }) => key).join(",")} />
        {asked.map((question) => (
          <QuestionField question={question} communes={communes} />
        ))}
        <Actions>
          <Button act="next">{t.next}</Button>
          {step > 0 && (
            <Button kind="quiet" act="back">
              {t.back}
            </Button>
          )}
        </Actions>
      </Form>
    </>
  );
}

/** Who has answered already, with the way to change it while that is possible. */
export function Mine({ questionnaire, open, change }: { questionnaire: Questionnaire; open: boolean; change: string }) {
  const t = useTexts(answerTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.mine}>
      <div class="flow">
        <p class="lead">{open ? t.mineNext : t.mineClosed}</p>
        {open && (
          <p>
            <ButtonLink href={change}>{t.changeMine}</ButtonLink>
          </p>
        )}
      </div>
    </QuestionnaireFrame>
  );
}
