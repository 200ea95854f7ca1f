import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { CheckboxGroup, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import { type Answers, isTable, type Question, sumsOf, years } from "../question.ts";
import { fieldOf } from "./answers.form.ts";
import { applyTexts } from "./apply.texts.ts";

interface QuestionFieldProps {
  question: Question;
  communes: readonly { readonly code: string; readonly name: string }[];
  /** As they are saved: a table says its totals. */
  answers: Answers;
  /** In which it is asked. */
  lang?: Locale | undefined;
}

/** One question, as a form asks it. */
export function QuestionField({ question, communes, answers, lang }: QuestionFieldProps) {
  const t = useTexts(applyTexts);
  const { kind, most } = question;
  const hint = question.hint ? <Written lang={lang}>{question.hint}</Written> : undefined;
  const field = { name: fieldOf(question), label: <Written lang={lang}>{question.label}</Written>, hint, optional: !question.required };
  const choices = question.options.map(({ key, label }) => ({ value: key, label, written: lang ?? true }));
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
      return <TextField {...field} hint={<Hints own={hint} more={t.placeQuestion} />} maxLength={200} />;
    case "structure":
      return <TextField {...field} hint={<Hints own={hint} more={t.structureQuestion} />} maxLength={20} short />;
    case "file":
      return (
        <div>
          <b>{field.label}</b>
          {hint && <p class="hint">{hint}</p>}
          <p>{t.fileQuestion}</p>
        </div>
      );
    case "iban":
      return <TextField {...field} maxLength={42} />;
    case "years":
      return <Years question={question} answers={answers} lang={lang} />;
  }
}

function Hints({ own, more }: { own: ComponentChildren; more: string }) {
  return own ? (
    <>
      {own} {more}
    </>
  ) : (
    more
  );
}

/** Sums of each line over three years, and what they add up to. */
function Years({ question, answers, lang }: Omit<QuestionFieldProps, "communes">) {
  const t = useTexts(applyTexts);
  const locale = useLocale();
  const saved = answers[question.key];
  const totals = isTable(saved) ? sumsOf(saved) : null;
  return (
    <fieldset>
      <Written as="legend" lang={lang}>
        {question.label}
      </Written>
      {question.hint && (
        <Written as="p" class="hint" lang={lang}>
          {question.hint}
        </Written>
      )}
      {question.options.map(({ key, label }) => (
        <fieldset>
          <Written as="legend" lang={lang}>
            {label}
          </Written>
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
