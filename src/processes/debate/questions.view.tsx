import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { ManageFrame } from "../manage/manage-frame.view.tsx";
import type { ProcessSheet, StageSheet } from "../process.query.ts";
import { debateTexts } from "./debate.texts.ts";
import { mostQuestions, type TypedQuestion } from "./questions.form.ts";
import { routes } from "../routes.ts";

interface QuestionsPageProps {
  process: ProcessSheet;
  stage: StageSheet;
  rows: readonly TypedQuestion[];
  /** Identifier of a question → its comments. */
  counts: ReadonlyMap<string, number>;
  problems: Record<string, string>;
  done: boolean;
}

export function QuestionsPage({ process, stage, rows, counts, problems, done }: QuestionsPageProps) {
  const t = useTexts(debateTexts).edit;
  return (
    <ManageFrame process={process} part="editStages" title={`${t.title}\u00a0: ${stage.title}`} lead={t.lead}>
      {done && <Notice tone="ok" title={t.done} announce />}
      <Form action={routes.questions.href({ stage: stage.id })} problems={problems} label={t.title}>
        {rows.map((row, at) => (
          <QuestionFields row={row} rank={at + 1} comments={row.id ? (counts.get(row.id) ?? 0) : 0} />
        ))}
        <Actions>
          <Button>{t.save}</Button>
          {rows.length < mostQuestions && (
            <Button kind="quiet" icon="plus" name="acte" value="ajouter">
              {t.add}
            </Button>
          )}
        </Actions>
      </Form>
    </ManageFrame>
  );
}

function QuestionFields({ row, rank, comments }: { row: TypedQuestion; rank: number; comments: number }) {
  const t = useTexts(debateTexts).edit;
  const locale = useLocale();
  return (
    <fieldset>
      <legend class="title">{t.question(rank)}</legend>
      {row.id && <input type="hidden" name={`id_${rank}`} value={row.id} />}
      <TextField
        name={`question_${rank}`}
        label={t.question(rank)}
        hint={comments > 0 ? plural(comments, locale, t.commented) : t.questionHint}
        maxLength={200}
        value={row.title}
      />
      <TextArea name={`details_${rank}`} label={t.details} hint={t.detailsHint} maxLength={4000} rows={3} value={row.details} optional />
    </fieldset>
  );
}
