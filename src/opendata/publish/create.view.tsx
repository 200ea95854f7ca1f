import { useTexts } from "#platform/i18n/context.tsx";
import { Form, Select, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { SentFileField } from "#platform/imports/kept-file.view.tsx";
import { routes } from "../routes.ts";
import { DescriptionFields } from "./description.view.tsx";
import { linkField } from "./sent-file.ts";
import { publishTexts } from "./publish.texts.ts";

interface CreateProps {
  owners: readonly { readonly value: string; readonly label: string }[];
  form: FormState;
  megabytes: number;
}

export function Create({ owners, form, megabytes }: CreateProps) {
  const t = useTexts(publishTexts);
  return (
    <PageFrame title={t.create} lead={t.createLead} trail={[{ label: t.desk, href: routes.desk.href() }]}>
      <Form action={routes.create.href()} state={form} files>
        <SentFile megabytes={megabytes} />
        <Select name="who" label={t.who} choices={owners} />
        <DescriptionFields />
        <Submit label={t.read} />
      </Form>
    </PageFrame>
  );
}

const acceptedFiles = ".csv,.tsv,.txt,.xlsx,.ods,.xls,.json,.geojson,text/csv,application/geo+json";

export function SentFile({ megabytes }: { megabytes: number }) {
  const t = useTexts(publishTexts);
  return (
    <>
      <SentFileField label={t.file} hint={t.fileHint(megabytes)} accept={acceptedFiles} optional />
      <TextField name={linkField} type="url" label={t.link} hint={t.linkHint} maxLength={500} optional />
    </>
  );
}
