import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { CommuneChoice } from "../answer/communes.query.ts";
import { QuestionField } from "../answer/question-field.view.tsx";
import { type Question, type QuestionPage, questionsOf, valuesOf } from "../questions.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { paperTexts } from "./paper.texts.ts";

interface PaperProps {
  questionnaire: Questionnaire;
  pages: readonly QuestionPage[];
  communes: readonly CommuneChoice[];
  form: FormState;
}

export const paperChannels = ["paper", "desk", "phone", "workshop"] as const;

export function Paper({ questionnaire, pages, communes, form }: PaperProps) {
  const t = useTexts(paperTexts);
  const said = useTexts(questionnaireTexts);
  const closed = questionnaire.state !== "open" || questionnaire.phase === "next";
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.title} lead={t.lead}>
      <div class="flow">
        {closed && form.status !== 409 && <Notice tone="warn" title={t.closed} announce text={t.closedNext} />}
        <Form action={routes.enterQuestionnaire.href(paramsOf(questionnaire))} state={form} label={t.title}>
          <input type="hidden" name="submission" value={String(form.values["submission"] ?? "")} />
          <Radios name="channel" label={t.channel} choices={paperChannels.map((value) => ({ value, label: said.channels[value]! }))} />
          <TextField name="reference" label={t.reference} hint={t.referenceHint} maxLength={60} short />
          {pages.map((page) => (
            <>
              {page.title && <Written as="h2">{page.title}</Written>}
              {page.questions.map((question) => (
                <QuestionField question={withCondition({ ...question, required: false }, pages, t.condition)} communes={communes} />
              ))}
            </>
          ))}
          {!closed && <Submit label={t.save} />}
        </Form>
      </div>
    </QuestionnaireFrame>
  );
}

/** On paper a condition is a sentence under the question. */
function withCondition(question: Question, pages: readonly QuestionPage[], say: (question: string, values: string) => string): Question {
  const { condition } = question;
  const parent = condition && questionsOf(pages).find(({ key }) => key === condition.key);
  if (!parent) return question;
  const values = valuesOf(parent)
    .filter(({ key }) => condition.values.includes(key))
    .map(({ label }) => label);
  return { ...question, hint: [say(parent.label, values.join(", ")), question.hint].filter(Boolean).join(". ") };
}
