import { useTexts } from "#platform/i18n/context.tsx";
import { Checkbox, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { governanceTexts } from "../../governance.texts.ts";
import { natures, units } from "./series.form.ts";
import { reliabilities } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";

/** What an entered indicator is. Where it has values, what they mean is not asked any more. */
export function SeriesFields({ valued }: { valued?: boolean }) {
  const t = useTexts(seriesTexts);
  const { types } = useTexts(governanceTexts);
  return (
    <>
      <TextField name="title" label={t.title} maxLength={200} />
      <TextArea name="definition" label={t.definition} hint={t.definitionHint} maxLength={1000} rows={3} />
      <TextField name="source" label={t.source} maxLength={200} />
      <TextField name="source_url" type="url" label={t.sourceUrl} hint={t.sourceUrlHint} optional maxLength={500} />
      {!valued && <Select name="unit" label={t.unit} choices={units.map((value) => ({ value, label: t.units[value] }))} />}
      <TextField name="counted" label={t.counted} hint={t.countedHint} optional maxLength={60} />
      {!valued && <Checkbox name="persons" label={t.persons} hint={t.personsHint} />}
      <Select name="type" label={t.type} choices={natures.map((value) => ({ value, label: types[value] }))} />
      <Radios name="reliability" label={t.reliability} choices={reliabilities.map((value) => ({ value, label: t.reliabilities[value] }))} />
    </>
  );
}
