import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Quoting } from "#platform/ui/written.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { debateTexts } from "./debate.texts.ts";
import type { DebateQuestion } from "./debate.query.ts";
import { countOf, mostQuestions } from "./questions.form.ts";
import { routes } from "../routes.ts";

interface QuestionsPageProps {
  process: ProcessSheet;
  stage: StageSheet;
  questions: readonly DebateQuestion[];
  form: FormState;
}

export function QuestionsPage({ process, stage, questions, form }: QuestionsPageProps) {
  const t = useTexts(debateTexts).edit;
  const count = countOf(form.values);
  return (
    <ManageFrame process={process} part="editStages" title={<Quoting words={stage.title}>{`${t.title}\u00a0: ${stage.title}`}</Quoting>} lead={t.lead}>
      <Form action={routes.questions.href({ stage: stage.id })} state={form} label={t.title}>
        {Array.from({ length: count }, (_, at) => (
          <QuestionFields rank={at + 1} id={String(form.values[`id_${at + 1}`] ?? "")} questions={questions} />
        ))}
        <Actions>
          <Button act="save">{t.save}</Button>
          {count < mostQuestions && (
            <Button kind="quiet" icon="plus" act="add">
              {t.add}
            </Button>
          )}
        </Actions>
      </Form>
    </ManageFrame>
  );
}

function QuestionFields({ rank, id, questions }: Pick<QuestionsPageProps, "questions"> & { rank: number; id: string }) {
  const t = useTexts(debateTexts).edit;
  const locale = useLocale();
  const comments = questions.find((one) => one.id === id)?.comments ?? 0;
  return (
    <fieldset>
      <legend class="title">{t.question(rank)}</legend>
      {id && <input type="hidden" name={`id_${rank}`} value={id} />}
      <TextField
        name={`question_${rank}`}
        label={t.question(rank)}
        hint={comments > 0 ? plural(comments, locale, t.commented) : t.questionHint}
        maxLength={200}
      />
      <TextArea name={`details_${rank}`} label={t.details} hint={t.detailsHint} maxLength={4000} rows={3} optional />
    </fieldset>
  );
}
