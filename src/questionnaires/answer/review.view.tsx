import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { CommuneChoice } from "./communes.query.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import type { StepView } from "./walk.ts";
import { type Answers, isAsked, questionsOf, type QuestionPage } from "../questions.ts";
import { isWritten, sayAnswer } from "../say-answer.ts";
import { answerTexts } from "./answer.texts.ts";

export interface AnswerProps {
  questionnaire: Questionnaire;
  pages: readonly QuestionPage[];
  shown: StepView;
  communes: readonly CommuneChoice[];
  /** Where it is posted: the questionnaire, or its preview. */
  action: string;
  /** Somebody signed in has a draft in the database; for others the form carries what was answered. */
  draft: boolean;
  preview?: boolean | undefined;
  submission: string;
  /** Answers are not taken, or no more. */
  closed?: boolean;
  form: FormState;
}

/** What somebody without draft in the database has answered travels in the form. */
export function Carried({ step, answers, kept }: { step: string; answers: Answers; kept: boolean }) {
  return (
    <>
      <input type="hidden" name="page" value={step} />
      {!kept && <input type="hidden" name="so_far" value={JSON.stringify(answers)} />}
    </>
  );
}

export function Review({ questionnaire, pages, shown, communes, action, draft, preview, submission }: AnswerProps) {
  const t = useTexts(answerTexts);
  const locale = useLocale();
  const all = questionsOf(pages);
  return (
    <>
      <h2>{t.review}</h2>
      <p class="lead">{t.reviewLead}</p>
      <Form action={action} label={t.review}>
        <Carried step="review" answers={shown.answers} kept={draft && !preview} />
        <input type="hidden" name="submission" value={submission} />
        {pages.map((page, at) => {
          const asked = page.questions.filter((question) => isAsked(question, shown.answers, all));
          if (asked.length === 0) return null;
          return (
            <section class="question-review">
              <h3>{page.title ? written(page.title) : t.step(at + 1, pages.length)}</h3>
              <Facts
                wide
                facts={asked.map((question) => {
                  const said = sayAnswer(question, shown.answers[question.key], communes, locale);
                  return [written(question.label), said === null ? t.noAnswer : <Written lang={isWritten(question)}>{said}</Written>] as const;
                })}
              />
              <Button kind="quiet" act={`goto:${at}`}>
                {t.change}
                <span class="vh">{t.changePage(at + 1)}</span>
              </Button>
            </section>
          );
        })}
        <p>{questionnaire.signed ? t.signed : t.anonymous}</p>
        <Actions>
          <Button big act="send">
            {t.send}
          </Button>
          <Button kind="quiet" act="back">
            {t.back}
          </Button>
        </Actions>
      </Form>
    </>
  );
}
