import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { CheckboxGroup, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { type Answers, isTable, type Question, sumsOf, years } from "../question.ts";
import { fieldOf } from "./answers.form.ts";
import { applyTexts } from "./apply.texts.ts";

interface QuestionFieldProps {
  question: Question;
  communes: readonly { readonly code: string; readonly name: string }[];
  /** As they are saved: a table says its totals. */
  answers: Answers;
}

/** One question, as a form asks it. */
export function QuestionField({ question, communes, answers }: QuestionFieldProps) {
  const t = useTexts(applyTexts);
  const { kind, most } = question;
  const field = { name: fieldOf(question), label: question.label, hint: question.hint || undefined, optional: !question.required };
  const choices = question.options.map(({ key, label }) => ({ value: key, label }));
  switch (kind) {
    case "short":
      return <TextField {...field} maxLength={most ?? 200} />;
    case "long":
      return <TextArea {...field} rows={6} maxLength={most ?? 3000} />;
    case "number":
      return <TextField {...field} inputMode="decimal" maxLength={14} short />;
    case "money":
      return <TextField {...field} inputMode="decimal" maxLength={18} unit="€" short />;
    case "date":
      return <TextField {...field} type="date" short />;
    case "one":
      return <Radios {...field} choices={choices} />;
    case "several":
      return <CheckboxGroup {...field} choices={choices} />;
    case "commune":
      return <Select {...field} choices={communes.map(({ code, name }) => ({ value: code, label: name }))} />;
    case "place":
      return <TextField {...field} hint={[question.hint, t.placeQuestion].filter(Boolean).join(" ")} maxLength={200} />;
    case "structure":
      return <TextField {...field} hint={[question.hint, t.structureQuestion].filter(Boolean).join(" ")} maxLength={20} short />;
    case "file":
      return (
        <div>
          <b>{question.label}</b>
          {question.hint && <p class="hint">{question.hint}</p>}
          <p>{t.fileQuestion}</p>
        </div>
      );
    case "iban":
      return <TextField {...field} maxLength={42} />;
    case "years":
      return <Years question={question} answers={answers} />;
  }
}

/** Sums of each line over three years, and what they add up to. */
function Years({ question, answers }: Omit<QuestionFieldProps, "communes">) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const saved = answers[question.key];
  const totals = isTable(saved) ? sumsOf(saved) : null;
  return (
    <fieldset>
      <legend>{question.label}</legend>
      {question.hint && <p class="hint">{question.hint}</p>}
      {question.options.map(({ key, label }) => (
        <fieldset>
          <legend>{label}</legend>
          <div class="filters-grid">
            {Array.from({ length: years }, (_, at) => (
              <TextField
                name={fieldOf(question, key, at)}
                label={t.year(formatNumber(at + 1, locale))}
                inputMode="decimal"
                maxLength={18}
                unit="€"
                short
                optional={!question.required}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {totals && (
        <p>
          <b>{t.yearTotal}</b> {totals.map((cents, at) => `${t.year(formatNumber(at + 1, locale))}\u00a0: ${sayEuros(cents, locale)}`).join(", ")}
        </p>
      )}
    </fieldset>
  );
}
