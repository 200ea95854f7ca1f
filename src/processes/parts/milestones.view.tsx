import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { TextField } from "#platform/ui/form.tsx";
import type { ProcessSheet } from "../process.query.ts";
import { PartEditor, type PartForm } from "./part-editor.view.tsx";
import { partsTexts } from "./parts.texts.ts";

export interface MilestoneLine {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly link: string | null;
}

export function Milestones({ process, rows, ...form }: PartForm & { process: ProcessSheet; rows: readonly MilestoneLine[] }) {
  const locale = useLocale();
  const { milestones: t } = partsTexts[locale];
  return (
    <PartEditor
      {...form}
      process={process}
      part="editMilestones"
      lead={t.lead}
      empty={t.empty}
      rows={rows}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      add={t.add}
      columns={[
        { label: t.day, cell: ({ day }) => <time dateTime={day}>{formatDate(day, locale)}</time> },
        { label: t.title, heads: true, cell: ({ title }) => title },
        { label: t.link, cell: ({ link }) => link && <a href={link}>{link}</a> },
      ]}
    >
      <TextField name="day" type="date" label={t.day} short />
      <TextField name="title" label={t.title} hint={t.titleHint} maxLength={200} />
      <TextField name="link" label={t.link} hint={t.linkHint} maxLength={500} autocomplete="off" optional />
    </PartEditor>
  );
}
