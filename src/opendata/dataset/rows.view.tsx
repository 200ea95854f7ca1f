import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { Button, Go } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Filters, Select, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Translation } from "#platform/ui/written.tsx";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { type Look, mostCounted } from "../look/look.ts";
import { Cell } from "../look/cell.view.tsx";

interface RowsProps {
  dataset: Dataset;
  look: Look;
  found: {
    readonly rows: readonly DatasetRow[];
    readonly total: number;
    readonly page: number;
    readonly pages: number;
    href(changes: Partial<Look> & { readonly page?: number | undefined }): string;
  };
}

export function Rows({ dataset, look, found }: RowsProps) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const { id, title } = dataset;
  const cut = found.total > mostCounted;
  return (
    <PageFrame
      title={t.rowsTitle}
      lead={title[locale]}
      trail={[
        { label: t.title, href: routes.catalogue.href() },
        { label: <Translation of={title} />, href: routes.dataset.href({ id }) },
      ]}
      flow="loose"
    >
      <Search dataset={dataset} look={look} />
      <p id="lignes">
        <b>{cut ? t.moreRows(formatNumber(mostCounted, locale)) : plural(found.total, locale, t.rows)}</b>
      </p>
      {found.rows.length === 0 ? (
        <Empty title={look.filter ? t.noRow : t.empty} actions={look.filter && <Go href={routes.rows.href({ id })}>{t.allRows}</Go>} />
      ) : (
        <RowTable dataset={dataset} look={look} found={found} />
      )}
      <Pages of={found} />
    </PageFrame>
  );
}

function Search({ dataset: { id, fields }, look: { filter, sort } }: Pick<RowsProps, "dataset" | "look">) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (
    <Filters action={routes.rows.href({ id })} values={{ colonne: filter?.field.name, valeur: filter?.value }} label={t.filterRows} lands="lignes" fold>
      <div class="filters-grid">
        <Select name="colonne" label={t.field} choices={fields.map(({ name, says }) => ({ value: name, label: says[locale].slice(0, 60) }))} />
        <TextField name="valeur" label={t.holds} maxLength={100} />
        {sort && <input type="hidden" name="tri" value={`${sort.descending ? "-" : ""}${sort.field}`} />}
        <Button kind="quiet" icon="search">
          {t.showRows}
        </Button>
      </div>
    </Filters>
  );
}

function RowTable({ dataset: { fields, title }, look: { sort }, found }: RowsProps) {
  const locale = useLocale();
  return (
    <Table
      caption={title[locale]}
      hideCaption
      scroll
      dense
      rows={found.rows}
      ordered={{
        order: { by: sort?.field ?? "", descending: sort?.descending ?? false },
        href: ({ order }) => found.href({ sort: order ? { field: order.by, descending: order.descending } : null }),
      }}
      columns={fields.map((field) => ({
        label: field.name,
        order: field.name,
        number: field.type === "integer" || field.type === "number",
        cell: (row: DatasetRow) => <Cell field={field} value={row[field.name]} />,
      }))}
    />
  );
}
