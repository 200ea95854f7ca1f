import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { TableField } from "#platform/imports/run.view.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { keepTexts } from "../keep/keep.texts.ts";
import { routes } from "../routes.ts";
import type { Holiday } from "./holiday.ts";
import { holidayTable, sourceField } from "./holidays.form.ts";
import { holidaysTexts } from "./holidays.texts.ts";

interface HolidaysProps {
  holidays: readonly Holiday[];
  megabytes: number;
  form: FormState;
}

export function Holidays({ holidays, megabytes, form }: HolidaysProps) {
  const t = useTexts(holidaysTexts);
  const keep = useTexts(keepTexts);
  const action = routes.holidays.href();
  return (
    <PageFrame title={t.title} trail={[{ label: keep.trail, href: routes.keep.href() }]} lead={t.lead} flow="loose">
      <Known holidays={holidays} />
      <Form action={action} state={stateOf(form, "add")} label={t.add}>
        <h2>{t.add}</h2>
        <TextField name="zone" label={t.zone} hint={t.zoneHint} maxLength={40} short />
        <TextField name="nom" label={t.name} maxLength={80} />
        <TextField name="premier" label={t.first} type="date" short />
        <TextField name="dernier" label={t.last} type="date" short />
        <TextField name={sourceField} label={t.source} hint={t.sourceHint} maxLength={300} />
        <Submit label={t.save} act="add" />
      </Form>
      <Form action={action} state={stateOf(form, "import")} files label={t.file}>
        <h2>{t.file}</h2>
        <p>{t.fileLead}</p>
        <TextField name={sourceField} id="source-fichier" label={t.source} hint={t.sourceHint} maxLength={300} />
        <TableField most={holidayTable.most} megabytes={megabytes} template={action} />
        <Submit label={t.import} kind="quiet" icon="upload" act="import" />
      </Form>
    </PageFrame>
  );
}

function Known({ holidays }: Pick<HolidaysProps, "holidays">) {
  const t = useTexts(holidaysTexts);
  const locale = useLocale();
  const say = (day: string) => formatDate(`${day}T12:00:00Z`, locale);
  if (holidays.length === 0) return <Empty title={t.none} text={t.noneNext} />;
  return (
    <Form action={routes.holidays.href()} label={t.title}>
      <Table<Holiday>
        caption={t.title}
        hideCaption
        rows={holidays}
        columns={[
          { label: t.columns.zone, cell: ({ zone }) => zone },
          { label: t.columns.name, heads: true, cell: ({ name }) => name },
          { label: t.columns.first, cell: ({ first }) => say(first) },
          { label: t.columns.last, cell: ({ last }) => say(last) },
          { label: t.columns.source, cell: ({ source }) => <Written>{source}</Written> },
          {
            label: t.remove,
            cell: ({ id, name, zone }) => (
              <Button kind="quiet" act={`remove:${id}`}>
                {t.remove}
                <span class="vh">
                  {" "}
                  {name}, {zone}
                </span>
              </Button>
            ),
          },
        ]}
      />
    </Form>
  );
}
