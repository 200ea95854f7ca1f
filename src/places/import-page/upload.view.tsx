import { useTexts } from "#platform/i18n/context.tsx";
import { importsTexts } from "#platform/imports/imports.texts.ts";
import { SentFileField } from "#platform/imports/kept-file.view.tsx";
import { templateQuery } from "#platform/imports/upload.ts";
import { Go } from "#platform/ui/button.tsx";
import { Checkbox, Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { formatNames } from "../import/formats/formats.ts";
import { routes } from "../routes.ts";
import { texts } from "../texts.ts";
import { importTexts } from "./import.texts.ts";

interface UploadProps {
  maxMegabytes: number;
  form: FormState;
}

export function Upload({ maxMegabytes, form }: UploadProps) {
  const { upload: t, formats, encodings } = useTexts(importTexts);
  return (
    <PageFrame
      title={t.title}
      trail={[{ label: useTexts(texts).directory.here, href: routes.directory.href() }]}
      lead={t.lead}
      actions={<Go href={routes.imports.href()}>{t.history}</Go>}
    >
      <Form action={routes.upload.href()} state={form} files label={t.title}>
        <SentFileField
          label={t.file}
          hint={t.fileHint(maxMegabytes)}
          accept=".csv,.xlsx,.ods,.xls,.json,.geojson,text/csv,application/json,application/geo+json"
        />
        <Go icon="download" href={`${routes.upload.href()}${templateQuery}`}>
          {useTexts(importsTexts).template}
        </Go>
        <TextField name="source" label={t.source} hint={t.sourceHint} maxLength={60} autocomplete="off" />
        <Select
          name="format"
          label={t.format}
          hint={t.formatHint}
          empty={t.detected}
          optional
          choices={formatNames.map((name) => ({ value: name, label: formats[name] }))}
        />
        <TextField name="date" type="date" label={t.date} hint={t.dateHint} optional short />
        <Select
          name="encodage"
          label={t.encoding}
          hint={t.encodingHint}
          empty={t.detectedEncoding}
          optional
          choices={[{ value: "windows-1252", label: encodings["windows-1252"] }]}
        />
        <Checkbox name="strict" label={t.strict} hint={t.strictHint} />
        <Checkbox name="essai" label={t.dryRun} hint={t.dryRunHint} />
        <Submit label={t.submit} />
      </Form>
    </PageFrame>
  );
}
