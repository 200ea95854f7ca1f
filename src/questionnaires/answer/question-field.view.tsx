import { useTexts } from "#platform/i18n/context.tsx";
import { FieldGroup } from "#platform/ui/field.tsx";
import { useField } from "#platform/ui/form-state.tsx";
import { CheckboxGroup, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { fieldOf } from "./answers.form.ts";
import { longestText, type Question, valuesOf } from "../questions.ts";
import { answerTexts } from "./answer.texts.ts";
import type { CommuneChoice } from "./communes.query.ts";

interface QuestionFieldProps {
  question: Question;
  communes: readonly CommuneChoice[];
}

const choicesOf = (question: Question) => valuesOf(question).map(({ key, label }) => ({ value: key, label, written: true }));

/** One question, as a form asks it. */
export function QuestionField({ question, communes }: QuestionFieldProps) {
  const t = useTexts(answerTexts);
  const { kind, settings } = question;
  const field = {
    name: fieldOf(question),
    label: <Written>{question.label}</Written>,
    hint: question.hint ? <Written>{question.hint}</Written> : undefined,
    optional: !question.required,
  };
  switch (kind) {
    case "one":
    case "scale":
      return <Radios {...field} choices={choicesOf(question)} />;
    case "several": {
      const { min = 1, max = settings.options?.length ?? 1 } = settings;
      const bounded = min > 1 || max < (settings.options?.length ?? 0);
      return (
        <CheckboxGroup {...field} hint={[question.hint, bounded && t.choose(min, max)].filter(Boolean).join(" ") || undefined} choices={choicesOf(question)} />
      );
    }
    case "ranking":
      return <Ranking question={question} />;
    case "matrix":
      return <Matrix question={question} />;
    case "number":
      return <TextField {...field} inputMode={settings.whole ? "numeric" : "decimal"} unit={settings.unit || undefined} maxLength={20} short />;
    case "date":
      return <TextField {...field} type="date" short />;
    case "commune":
      return <Select {...field} choices={communes} />;
    case "short":
      return <TextField {...field} maxLength={longestText.short} />;
    case "long":
      return <TextArea {...field} maxLength={longestText.long} rows={5} />;
  }
}

/** A rank for each line, from a list: no dragging, by keyboard and by voice alike. */
function Ranking({ question }: { question: Question }) {
  const t = useTexts(answerTexts);
  const options = question.settings.options ?? [];
  const hint = [question.hint, t.rankHint(options.length)].filter(Boolean).join(" ");
  const { id, wrong, described } = useField({ name: fieldOf(question), label: <Written>{question.label}</Written>, hint });
  const ranks = options.map((_, at) => ({ value: String(at + 1), label: String(at + 1) }));
  return (
    <FieldGroup id={id} label={<Written>{question.label}</Written>} hint={hint} wrong={wrong} optional={!question.required} described={described}>
      <div class="question-ranks" id={id}>
        {options.map(({ key, label }) => (
          <Select name={fieldOf(question, key)} label={<Written>{label}</Written>} choices={ranks} empty="–" />
        ))}
      </div>
    </FieldGroup>
  );
}

/** A choice for each line. */
function Matrix({ question }: { question: Question }) {
  const { lines = [] } = question.settings;
  const { id, wrong, described } = useField({ name: fieldOf(question), label: <Written>{question.label}</Written>, hint: question.hint || undefined });
  return (
    <FieldGroup
      id={id}
      label={<Written>{question.label}</Written>}
      hint={question.hint || undefined}
      wrong={wrong}
      optional={!question.required}
      described={described}
    >
      <div class="question-lines" id={id}>
        {lines.map(({ key, label }) => (
          <Radios name={fieldOf(question, key)} label={<Written>{label}</Written>} choices={choicesOf({ ...question, kind: "one" })} />
        ))}
      </div>
    </FieldGroup>
  );
}
