import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Dataset, DatasetField, DatasetRow } from "#platform/open-data/dataset.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Chart, ChartRows } from "../chart/chart.ts";
import { chartTexts } from "../chart/chart.texts.ts";
import { Drawing } from "../chart/drawing.view.tsx";
import { licence } from "../dcat/vocabulary.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { questionsTexts } from "../questions/questions.texts.ts";
import { routes } from "../routes.ts";
import { themes } from "../themes.ts";
import { Cell } from "../look/cell.view.tsx";
import { wordsOf } from "../look/code-word.ts";

interface Props {
  dataset: Dataset;
  count: number;
  lastChange: Date | null;
  rows: readonly DatasetRow[];
  metropolis: string;
  /** Somebody publishes it version by version. */
  hasVersions: boolean;
  /** Its rows have a place. */
  isPlaced: boolean;
  /** The chart that whoever publishes it shows first. */
  drawn: { readonly chart: Chart; readonly charted: ChartRows } | null;
  hasMap: boolean;
  /** How many questions were answered. */
  answered: number;
}

export function ShowDataset(props: Props) {
  const { dataset, rows } = props;
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const { title, description, fields } = dataset;
  return (
    <>
      <PageHead title={title[locale]} trail={[{ label: t.title, href: routes.catalogue.href() }]} lead={description[locale]} joined />
      <Band tight>
        <div class="flow loose">
          <Files {...props} />
          <About {...props} />
          {props.drawn && (
            <div class="flow">
              <Drawing {...props.drawn} />
              <Go href={routes.chart.href({ id: dataset.id })}>{useTexts(chartTexts).other}</Go>
            </div>
          )}
          <Preview dataset={dataset} rows={rows} />
          <TitledPart id="colonnes" title={t.fields}>
            <Disclosure narrow summary={plural(fields.length, locale, t.fieldCount)}>
              <FieldTable dataset={dataset} />
            </Disclosure>
          </TitledPart>
        </div>
      </Band>
      <ForPrograms dataset={dataset} />
    </>
  );
}

/** What a person takes: the rows to read, then the files. */
function Files({ dataset: { id, files: others = [] }, isPlaced, hasVersions, hasMap, drawn, count, answered }: Props) {
  const t = useTexts(opendataTexts);
  const chart = useTexts(chartTexts);
  const questions = useTexts(questionsTexts);
  const locale = useLocale();
  const file = (label: string, href: string) => (
    <ButtonLink kind="quiet" icon="download" href={href}>
      {label}
    </ButtonLink>
  );
  return (
    <div class="flow">
      <p class="row">
        <ButtonLink icon="list" href={routes.rows.href({ id })}>
          {t.seeRows}
        </ButtonLink>
        {file("CSV", routes.csv.href({ id }))}
        {file("JSON", routes.json.href({ id }))}
        {file("Parquet", routes.parquet.href({ id }))}
        {isPlaced && file("GeoJSON", routes.geojson.href({ id }))}
      </p>
      {count > 0 && (
        <p class="row">
          {!drawn && <Go href={routes.chart.href({ id })}>{chart.draw}</Go>}
          {hasMap && <Go href={routes.map.href({ id })}>{chart.map}</Go>}
        </p>
      )}
      <p class="small soft">{t.csvNote}</p>
      {others.length > 0 && <p class="row">{others.map(({ title, format, href }) => file(`${title[locale]} (${format})`, href))}</p>}
      <p class="row">
        {hasVersions && <Go href={routes.history.href({ id })}>{t.allVersions}</Go>}
        <Go href={routes.questions.href({ id })}>
          {questions.link}
          {answered > 0 && ` (${plural(answered, locale, questions.count)})`}
        </Go>
      </p>
    </div>
  );
}

function About({ dataset, count, lastChange, metropolis }: Props) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  const { theme, refresh, source, publisher, licence: terms } = dataset;
  return (
    <Facts
      facts={[
        [t.size, plural(count, locale, t.rows)],
        [t.last, lastChange ? formatDate(lastChange, locale) : count === 0 && t.never],
        [t.refresh, t.refreshes[refresh]],
        [t.theme, themes[theme][locale]],
        [t.publisher, publisher],
        [
          t.source,
          source ? (
            <Written as="a" href={source.href}>
              {source.title}
            </Written>
          ) : (
            !publisher && `${t.house}, ${metropolis}`
          ),
        ],
        [t.licence, <a href={terms?.href ?? licence}>{terms?.title ?? t.licenceName}</a>],
      ]}
    />
  );
}

/** Its descriptions, and where it is asked row by row. */
function ForPrograms({ dataset: { id } }: Pick<Props, "dataset">) {
  const t = useTexts(opendataTexts);
  const list = routes.apiList.href({ collection: id });
  const descriptions = [
    [t.schema, routes.schema],
    [t.package, routes.package],
    ["DCAT (Turtle)", routes.datasetTurtle],
    ["DCAT (JSON-LD)", routes.datasetJsonLd],
  ] as const;
  return (
    <Band ground="linen">
      <SectionHead title={t.machine}>{t.datasetMachine}</SectionHead>
      <ul>
        <li>
          <a href={list}>{list}</a> (<a href={routes.guide.href()}>{t.apiGuide}</a>)
        </li>
        {descriptions.map(([label, route]) => (
          <li>
            <a href={route.href({ id })}>{label}</a>
          </li>
        ))}
      </ul>
    </Band>
  );
}

function FieldTable({ dataset: { fields, key } }: { dataset: Dataset }) {
  const t = useTexts(opendataTexts);
  return (
    <Table
      caption={t.fields}
      hideCaption
      rows={fields}
      columns={[
        { label: t.field, heads: true, cell: ({ name }) => <code>{name}</code> },
        { label: t.type, cell: ({ name, type }) => (key.includes(name) ? `${t.types[type]} (${t.key})` : t.types[type]) },
        { label: t.says, cell: (field) => <Meaning field={field} /> },
        { label: t.unit, cell: ({ unit }) => unit ?? "" },
      ]}
    />
  );
}

/** What a column says, and of its codes what each means: whoever reads the file meets the codes. */
function Meaning({ field }: { field: DatasetField }) {
  const locale = useLocale();
  const words = Object.entries(wordsOf(field));
  return (
    <>
      {field.says[locale]}
      {words.length > 0 && (
        <ul class="plain small">
          {words.map(([code, word]) => (
            <li>
              <code>{code}</code>
              {colonIn(locale)} {word[locale]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Preview({ dataset: { fields }, rows }: { dataset: Dataset; rows: readonly DatasetRow[] }) {
  const t = useTexts(opendataTexts);
  const locale = useLocale();
  if (rows.length === 0) return <Empty title={t.empty} />;
  return (
    <Table
      caption={t.preview(formatNumber(rows.length, locale))}
      scroll
      dense
      rows={rows}
      columns={fields.map((field) => ({
        label: field.name,
        number: field.type === "integer" || field.type === "number",
        cell: (row: DatasetRow) => <Cell field={field} value={row[field.name]} />,
      }))}
    />
  );
}
