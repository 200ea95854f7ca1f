import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { FileField, TextField } from "#platform/ui/form.tsx";
import type { ProcessSheet } from "../process.query.ts";
import type { DocumentLine } from "./documents.query.ts";
import { PartEditor, type PartForm } from "./part-editor.view.tsx";
import { partsTexts } from "./parts.texts.ts";
import { sayFile } from "./say-file.ts";
import { routes } from "../routes.ts";

interface DocumentsProps extends PartForm {
  process: ProcessSheet;
  rows: readonly DocumentLine[];
  accept: string;
  megabytes: string;
}

export function Documents({ process, rows, accept, megabytes, ...form }: DocumentsProps) {
  const locale = useLocale();
  const { documents: t } = partsTexts[locale];
  return (
    <PartEditor
      {...form}
      process={process}
      part="editDocuments"
      lead={t.lead}
      empty={t.empty}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      add={t.add}
      files
      columns={[
        { label: t.title, heads: true, cell: ({ id, title }) => <a href={routes.processDocument.href({ process: process.slug, document: id })}>{title}</a> },
        { label: t.kind, cell: (line) => sayFile(line, locale) },
        { label: t.added, cell: ({ addedAt }) => formatDate(addedAt, locale) },
      ]}
    >
      <TextField name="title" label={t.title} hint={t.titleHint} maxLength={160} />
      <FileField name="file" label={t.file} hint={t.fileHint(megabytes)} accept={accept} />
    </PartEditor>
  );
}
