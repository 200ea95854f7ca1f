import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { templateQuery } from "#platform/imports/upload.ts";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Actions, FileField, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { routes } from "../../routes.ts";
import type { Series } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";
import type { Plan } from "./import.command.ts";
import { AskNames, Kept, type KeptFile } from "./ask-names.view.tsx";
import type { ChosenCommunes } from "./named-part.ts";
import { ShowReading } from "./reading.view.tsx";
import { sayFault } from "./say-fault.ts";

export interface Importing {
  readonly series: Series;
  /** What was read of the file. */
  readonly checked?: { readonly plan: Plan; readonly territory: Territory };
  /** What names of the file were said to mean. */
  readonly chosen?: ChosenCommunes;
  /** The file, once it was found good. */
  readonly file?: KeptFile;
  /** The file, where something in it is wrong. */
  readonly asked?: KeptFile;
}

export function ImportSeries({ series, checked, file, asked, chosen = new Map(), form }: Importing & { form: FormState }) {
  const t = useTexts(seriesTexts);
  const { slug, title } = series;
  return (
    <PageFrame
      title={<Quoting words={title}>{t.importTitle(title)}</Quoting>}
      here={t.importHere}
      trail={[
        { label: t.listTitle, href: routes.indicators.href() },
        { label: <Written>{title}</Written>, href: routes.series.href({ slug }) },
      ]}
      lead={t.importLead}
      flow
    >
      {checked && <Report plan={checked.plan} series={series} />}
      {checked && <ShowReading {...checked} series={series} />}
      {checked && asked && <AskNames {...checked} series={series} file={asked} chosen={chosen} form={form} />}
      {file && <WriteForm series={series} file={file} chosen={chosen} form={form} />}
      {!file && <FileForm series={series} form={form} />}
    </PageFrame>
  );
}

/** What was read is written. */
function WriteForm({ series: { slug }, file, chosen, form }: { series: Series; file: KeptFile; chosen: ChosenCommunes; form: FormState }) {
  const t = useTexts(seriesTexts);
  const address = routes.seriesImport.href({ slug });
  return (
    <Form action={address} files state={form}>
      <Kept file={file} reason={form.values["reason"]} chosen={chosen} />
      <Actions>
        <Button act="write">{t.write}</Button>
        <ButtonLink kind="quiet" href={address}>
          {t.cancel}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

/** A file is read and shown before anything is written. */
function FileForm({ series: { slug }, form }: { series: Series; form: FormState }) {
  const t = useTexts(seriesTexts);
  const address = routes.seriesImport.href({ slug });
  return (
    <Form action={address} files state={form}>
      <FileField name="fichier" label={t.file} hint={t.fileHint} accept=".csv,.xlsx,.ods,.xls,.json,text/csv,application/json" />
      <Go icon="download" href={`${address}${templateQuery}`}>
        {useTexts(importsTexts).template}
      </Go>
      <TextField name="reason" label={t.overwrite} hint={t.overwriteHint} optional maxLength={500} />
      <Actions>
        <Button act="check">{t.check}</Button>
        <ButtonLink kind="quiet" href={routes.series.href({ slug })}>
          {t.cancel}
        </ButtonLink>
      </Actions>
    </Form>
  );
}

/** More than this would hide the form below. */
const shown = 200;

function Report({ plan: { added, corrected, unchanged, refused }, series }: { plan: Plan; series: Series }) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const counts = formatList(
    [plural(added.length, locale, t.newValues), plural(corrected.length, locale, t.corrected), plural(unchanged, locale, t.unchanged)],
    locale,
  );
  if (refused.length === 0) return <Notice tone="ok" title={t.checked(counts)} announce text={t.checkedWhat} />;
  const title = t.refused(plural(refused.length, locale, t.refusedLines));
  return (
    <>
      <Notice tone="danger" title={title} announce />
      <Table
        caption={title}
        hideCaption
        dense
        rows={refused.slice(0, shown)}
        columns={[
          { label: t.line, heads: true, cell: ({ line }) => formatNumber(line, locale) },
          { label: t.why, cell: ({ fault }) => sayFault(fault, series.unit, locale) },
        ]}
      />
    </>
  );
}
