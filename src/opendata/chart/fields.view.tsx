import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import type { Dataset } from "#platform/open-data/dataset.ts";
import { Select } from "#platform/ui/form.tsx";
import { countWord, groupable, isDated, kinds, measurable, reckonings, steps } from "./chart.ts";
import { chartTexts } from "./chart.texts.ts";
import { sayField } from "./say.ts";

/** What makes a chart: the same questions where it is drawn and where it is kept. */
export function ChartFields({ dataset }: { dataset: Pick<Dataset, "fields"> }) {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  const numbers = measurable(dataset);
  const choice = (field: Dataset["fields"][number]) => ({ value: field.name, label: sayField(field, locale) });
  return (
    <>
      <Select name="par" label={t.by} choices={groupable(dataset).map(choice)} />
      <Select name="mesure" label={t.measure} empty={t.count} choices={[...numbers.map(choice)].filter(({ value }) => value !== countWord)} />
      {numbers.length > 0 && (
        <Select
          name="calcul"
          label={t.reckoning}
          empty={t.reckonings.somme}
          choices={reckonings.slice(1).map((one) => ({ value: one, label: t.reckonings[one] }))}
        />
      )}
      <Select name="forme" label={t.kind} empty={t.suits} choices={kinds.map((one) => ({ value: one, label: t.kinds[one] }))} />
      {dataset.fields.some(isDated) && <Select name="pas" label={t.step} empty={t.suits} choices={steps.map((one) => ({ value: one, label: t.steps[one] }))} />}
    </>
  );
}
