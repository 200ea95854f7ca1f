import { useLocale } from "#platform/i18n/context.tsx";
import { TextField } from "#platform/ui/form.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { PartEditor, type PartForm } from "./part-editor.view.tsx";
import { partsTexts } from "./parts.texts.ts";

export interface PartnerLine {
  readonly id: string;
  readonly name: string;
  readonly part: string;
  readonly website: string | null;
}

export function Partners({ process, rows, ...form }: PartForm & { process: ProcessSheet; rows: readonly PartnerLine[] }) {
  const { partners: t } = partsTexts[useLocale()];
  return (
    <PartEditor
      {...form}
      process={process}
      part="editPartners"
      lead={t.lead}
      empty={t.empty}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      add={t.add}
      columns={[
        { label: t.name, heads: true, cell: ({ name }) => name },
        { label: t.part, cell: ({ part }) => part },
        { label: t.website, cell: ({ website }) => website && <a href={website}>{website}</a> },
      ]}
    >
      <TextField name="name" label={t.name} maxLength={160} autocomplete="off" />
      <TextField name="part" label={t.part} hint={t.partHint} maxLength={300} optional />
      <TextField name="website" type="url" label={t.website} maxLength={500} autocomplete="off" optional />
    </PartEditor>
  );
}
