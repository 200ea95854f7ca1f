import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { processCrumb, StageField, type StagesToFill } from "#processes";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import { buildTexts } from "./build.texts.ts";

interface NewProps extends StagesToFill {
  form: FormState;
}

export function NewQuestionnaire({ process, stages, form }: NewProps) {
  const t = useTexts(buildTexts);
  const params = { process: process.slug };
  return (
    <PageFrame title={t.newTitle} trail={[processCrumb(process)]} lead={t.newLead}>
      {stages.length === 0 ? (
        <Notice tone="warn" title={useTexts(questionnaireTexts).noStage} />
      ) : (
        <Form action={routes.newQuestionnaire.href(params)} state={form} label={t.newTitle}>
          <StageField label={t.stage} stages={stages} />
          <Fields />
          <Submit label={t.create} big />
        </Form>
      )}
    </PageFrame>
  );
}

export function EditPresentation({ questionnaire, form }: { questionnaire: Questionnaire; form: FormState }) {
  const t = useTexts(buildTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.editPresentation} building>
      <div class="flow">
        <Form action={routes.questionnairePresentation.href(paramsOf(questionnaire))} state={form} label={t.editPresentation}>
          <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
          <Fields locked={questionnaire.lockedAt !== null} />
          <Actions>
            <Button>{t.save}</Button> <a href={routes.buildQuestionnaire.href(paramsOf(questionnaire))}>{t.back}</a>
          </Actions>
        </Form>
      </div>
    </QuestionnaireFrame>
  );
}

function Fields({ locked = false }: { locked?: boolean }) {
  const t = useTexts(buildTexts);
  const { anonymous, anonymousNote, signed, signedNote } = t.signedChoices;
  const choices = [
    { value: "anonymous", label: anonymous, note: anonymousNote },
    { value: "signed", label: signed, note: signedNote },
  ];
  return (
    <>
      <TextField name="title" label={t.name} maxLength={160} />
      <TextArea name="introduction" label={t.introduction} hint={t.introductionHint} maxLength={4000} rows={5} optional />
      <TextArea name="thanks" label={t.thanks} hint={t.thanksHint} maxLength={2000} rows={3} optional />
      {!locked && <Radios name="signed" label={t.signed} choices={choices} />}
    </>
  );
}
