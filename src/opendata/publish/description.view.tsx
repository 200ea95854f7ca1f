import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { licences, refreshWords } from "../published/published.ts";
import { themes } from "../themes.ts";
import { licenceCodes, themeCodes } from "./describe.form.ts";
import { publishTexts } from "./publish.texts.ts";

/** What is said of a dataset, in its first form and in those after. */
export function DescriptionFields() {
  const t = useTexts(publishTexts);
  const locale = useLocale();
  return (
    <>
      <TextField name="title" label={t.titleField} hint={t.titleHint} maxLength={150} />
      <TextArea name="description" label={t.description} hint={t.descriptionHint} maxLength={3_000} rows={6} />
      <TextField name="keywords" label={t.keywords} hint={t.keywordsHint} maxLength={600} optional />
      <Select name="theme" label={t.theme} choices={themeCodes.map((value) => ({ value, label: themes[value][locale] }))} />
      <Select name="refresh" label={t.refresh} choices={refreshWords.map((value) => ({ value, label: t.refreshes[value] }))} />
      <Radios name="licence" label={t.licence} choices={licenceCodes.map((value) => ({ value, label: licences[value].title }))} />
      <TextField name="source_title" label={t.sourceTitle} maxLength={150} optional />
      <TextField name="source_href" label={t.sourceHref} maxLength={500} optional />
    </>
  );
}
