import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Checkbox, CheckboxGroup, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Question, type QuestionKind, valuesOf } from "../questions.ts";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { buildTexts } from "./build.texts.ts";

interface EditProps {
  questionnaire: Questionnaire;
  kind: QuestionKind;
  earlier: readonly Question[];
  form: FormState;
  action: string;
  fresh?: boolean;
}

export function EditQuestion({ questionnaire, kind, earlier, form, action, fresh }: EditProps) {
  const t = useTexts(buildTexts);
  const title = fresh ? t.newQuestion(useTexts(questionnaireTexts).kinds[kind]) : t.editQuestion;
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={title} building>
      <div class="flow">
        <Form action={action} state={form} label={title}>
          <TextField name="label" label={t.label} maxLength={300} />
          <TextField name="hint" label={t.hint} maxLength={500} optional />
          <Settings kind={kind} />
          <Checkbox name="required" label={t.required} />
          {earlier.length > 0 && <Conditions earlier={earlier} form={form} />}
          <Actions>
            <Button>{t.save}</Button> <a href={routes.buildQuestionnaire.href(paramsOf(questionnaire))}>{t.back}</a>
          </Actions>
        </Form>
      </div>
    </QuestionnaireFrame>
  );
}

function Settings({ kind }: { kind: QuestionKind }) {
  const t = useTexts(buildTexts);
  const options = <TextArea name="options" label={kind === "matrix" ? t.columns : t.options} hint={t.optionsHint} rows={6} />;
  const bounds = (from: string, to: string, optional: boolean) => (
    <div class="question-pair">
      <TextField name="min" label={from} inputMode="decimal" short optional={optional} />
      <TextField name="max" label={to} inputMode="decimal" short optional={optional} />
    </div>
  );
  switch (kind) {
    case "one":
    case "ranking":
      return options;
    case "several":
      return (
        <>
          {options}
          {bounds(t.min, t.max, true)}
        </>
      );
    case "matrix":
      return (
        <>
          <TextArea name="lines" label={t.lines} hint={t.linesHint} rows={5} />
          {options}
        </>
      );
    case "scale":
      return (
        <>
          {bounds(t.from, t.to, false)}
          <TextField name="low" label={t.low} maxLength={60} optional />
          <TextField name="high" label={t.high} maxLength={60} optional />
        </>
      );
    case "number":
      return (
        <>
          {bounds(t.min, t.max, true)}
          <TextField name="unit" label={t.unit} hint={t.unitHint} maxLength={20} short optional />
          <Checkbox name="whole" label={t.whole} />
        </>
      );
    default:
      return null;
  }
}

/** One group of boxes for each earlier question: which answers call for this one. */
function Conditions({ earlier, form }: { earlier: readonly Question[]; form: FormState }) {
  const t = useTexts(buildTexts);
  const ticked = [form.values["shown"] ?? []].flat();
  const problem = form.problems["shown"];
  return (
    <fieldset class={problem ? "wrong" : undefined} id="shown">
      <legend>
        {t.shown} <span class="optional">{t.shownHint}</span>
      </legend>
      {problem && (
        <p class="error" id="shown-error">
          {problem}
        </p>
      )}
      {earlier.map((question) => (
        <CheckboxGroup
          name="shown"
          id={`shown-${question.key}`}
          label={<Written>{question.label}</Written>}
          value={ticked}
          problem=""
          choices={valuesOf(question).map(({ key, label }) => ({ value: `${question.key}:${key}`, label, written: true }))}
          optional
        />
      ))}
    </fieldset>
  );
}

interface EditPageProps {
  questionnaire: Questionnaire;
  pageId: string;
  form: FormState;
}

export function EditPage({ questionnaire, pageId, form }: EditPageProps) {
  const t = useTexts(buildTexts);
  const params = paramsOf(questionnaire);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.editPage} building>
      <div class="flow">
        <Form action={routes.editQuestionnairePage.href({ ...params, page: pageId })} state={form} label={t.editPage}>
          <TextField name="title" label={t.pageTitle} maxLength={160} optional />
          <TextArea name="introduction" label={t.pageIntroduction} maxLength={2000} rows={4} optional />
          <Actions>
            <Button>{t.save}</Button> <a href={routes.buildQuestionnaire.href(params)}>{t.back}</a>
          </Actions>
        </Form>
      </div>
    </QuestionnaireFrame>
  );
}
