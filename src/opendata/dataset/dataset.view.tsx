import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Dataset, DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import { beginningOf } from "#platform/search/searchable.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { licence } from "../dcat/vocabulary.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";

interface Props {
  dataset: Dataset;
  count: number;
  lastChange: Date | null;
  rows: readonly DatasetRow[];
  metropolis: string;
}

export function ShowDataset({ dataset, count, lastChange, rows, metropolis }: Props) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const { id, title, description, theme, refresh, source } = dataset;
  const files = [
    ["CSV", routes.csv],
    ["JSON", routes.json],
    [t.schema, routes.schema],
    [t.package, routes.package],
    ["DCAT (Turtle)", routes.datasetTurtle],
    ["DCAT (JSON-LD)", routes.datasetJsonLd],
  ] as const;
  const list = routes.apiList.href({ collection: id });
  const others = dataset.files ?? [];
  return (
    <>
      <PageHead title={title[locale]} trail={[{ label: t.title, href: routes.catalogue.href() }]} lead={description[locale]} joined />
      <Band tight>
        <div class="flow loose">
          <div class="flow">
            <p class="row">
              {files.map(([label, route]) => (
                <ButtonLink kind="quiet" icon="download" href={route.href({ id })}>
                  {label}
                </ButtonLink>
              ))}
            </p>
            <p class="small soft">{t.csvNote}</p>
            {others.length > 0 && (
              <p class="row">
                {others.map((file) => (
                  <ButtonLink kind="quiet" icon="download" href={file.href}>
                    {`${file.title[locale]} (${file.format})`}
                  </ButtonLink>
                ))}
              </p>
            )}
          </div>
          <Facts
            facts={[
              [t.size, plural(count, locale, t.rows)],
              [t.last, lastChange ? formatDate(lastChange, locale) : t.never],
              [t.refresh, t.refreshes[refresh]],
              [t.theme, themes[theme][locale]],
              [t.source, source ? <a href={source.href}>{source.title}</a> : `${t.house}, ${metropolis}`],
              [
                t.api,
                <>
                  <a href={list}>{list}</a>, <a href={routes.guide.href()}>{t.apiGuide}</a>
                </>,
              ],
              [t.licence, <a href={licence}>{t.licenceName}</a>],
            ]}
          />
          <FieldTable dataset={dataset} />
          <Preview dataset={dataset} rows={rows} />
        </div>
      </Band>
    </>
  );
}

function FieldTable({ dataset: { fields, key } }: { dataset: Dataset }) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.fields}
      rows={fields}
      columns={[
        { label: t.field, heads: true, cell: ({ name }) => <code>{name}</code> },
        { label: t.type, cell: ({ name, type }) => (key.includes(name) ? `${t.types[type]} (${t.key})` : t.types[type]) },
        { label: t.says, cell: ({ says }) => says[locale] },
        { label: t.unit, cell: ({ unit }) => unit ?? "" },
      ]}
    />
  );
}

/** A cell of the preview is cut after so many signs: the files have the whole text. */
const longest = 120;

function Preview({ dataset: { fields }, rows }: { dataset: Dataset; rows: readonly DatasetRow[] }) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  if (rows.length === 0) return <Empty title={t.empty} />;
  const said = (value: DatasetValue | undefined) => {
    if (value === null || value === undefined) return "";
    if (typeof value === "boolean") return value ? t.yes : t.no;
    return beginningOf(typeof value === "object" ? value.join(", ") : String(value), longest);
  };
  return (
    <Table
      caption={t.preview(formatNumber(rows.length, locale))}
      scroll
      dense
      rows={rows}
      columns={fields.map(({ name, type }) => ({
        label: name,
        number: type === "integer" || type === "number",
        cell: (row: DatasetRow) => said(row[name]),
      }))}
    />
  );
}
