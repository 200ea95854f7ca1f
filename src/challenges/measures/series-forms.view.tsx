import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { fileField } from "#platform/imports/upload.ts";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { DateTimeField, FileField, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import { withQuery } from "#platform/web/path.ts";
import { routes } from "../routes.ts";
import type { Series, Value } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { flags, flagWords, unitOf } from "./series.ts";

interface FormsProps {
  series: Series;
  /** Those that are shown. */
  values: readonly Value[];
  /** The instant before which they are; null: the last. */
  before: Date | null;
  form: FormState;
}

/** A value typed, or a file of them. */
export function Add({ series: one, form }: Pick<FormsProps, "series" | "form">) {
  const t = useTexts(measuresTexts);
  const action = routes.series.href({ id: one.id });
  return (
    <>
      <Form action={action} state={stateOf(form, "add")} label={t.add}>
        <h2>{t.add}</h2>
        <DateTimeField name="instant" label={t.instant} />
        <TextField name="valeur" label={t.value(unitOf[one.quantity])} inputMode="decimal" short />
        <TextField name="note" label={t.note} maxLength={200} optional />
        <Submit label={t.add} kind="quiet" act="add" />
      </Form>
      <Form action={action} state={stateOf(form, "file")} files label={t.import}>
        <h2>{t.import}</h2>
        <p>{t.importLead}</p>
        <FileField name={fileField} label={t.file} accept=".csv,.xlsx,.ods,text/csv" />
        <Submit label={t.import} kind="quiet" icon="upload" act="file" />
      </Form>
    </>
  );
}

/** How far a value can be trusted; and the end of a series. */
export function Correct({ series: one, values, before, form }: FormsProps) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  // Of the values that are shown.
  const action = withQuery(routes.series.href({ id: one.id }), { avant: before?.toISOString() });
  return (
    <>
      {values.length > 0 && (
        <Form action={action} state={stateOf(form, "flag")} label={t.flag}>
          <h2>{t.flag}</h2>
          <p>{t.flagLead}</p>
          <Select name="de" label={t.instant} choices={values.map(({ at }) => ({ value: at.toISOString(), label: sayInstant(at, locale) }))} />
          <Select name="qualite" label={t.quality} choices={flags.map((flag) => ({ value: flagWords[flag], label: t.flags[flag] }))} />
          <TextField name="remarque" label={t.note} maxLength={200} optional />
          <Submit label={t.flag} kind="quiet" act="flag" />
        </Form>
      )}
      <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
        <h2>{t.withdraw}</h2>
        <TextField name="motif" label={t.why} maxLength={500} />
        <Submit label={t.withdraw} kind="danger" act="withdraw" />
      </Form>
    </>
  );
}
