import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { ListPage } from "#platform/web/list.ts";
import type { Granularity, Territory } from "#territory";
import { sayValue } from "../../figures/say-figure.ts";
import { governanceTexts } from "../../governance.texts.ts";
import { routes } from "../../routes.ts";
import { ReliabilityBadge } from "../../figures/reliability-badge.tsx";
import { editSeriesTexts } from "../edit/edit-series.texts.ts";
import { readingTexts } from "../import/reading.texts.ts";
import { namePart } from "../../figures/part.ts";
import { type Series, seriesIndicatorId } from "../../series.ts";
import type { SeriesValue, ValueFile, valueOrders } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";

type FoundValues = ListPage<SeriesValue, { readonly part: Granularity | null }, keyof typeof valueOrders> & { readonly grants: boolean };

interface Props {
  series: Series;
  found: FoundValues;
  territory: Territory;
  editable: boolean;
}

export function ShowSeries({ series, found, territory, editable, hidden }: Props & { hidden: boolean }) {
  const t = useTexts(seriesTexts);
  const reading = useTexts(readingTexts);
  const { slug, title, source, source_url } = series;
  return (
    <>
      <PageHead
        title={<Written>{title}</Written>}
        trail={[{ label: t.listTitle, href: routes.indicators.href() }]}
        lead={t.valuesLead}
        actions={editable && <EditLinks slug={slug} />}
        joined
      />
      <Band tight>
        <SeriesFacts series={series} />
        <Go href={routes.indicator.href({ id: seriesIndicatorId(slug) })}>{t.about}</Go>
      </Band>
      <Band ground="linen">
        <h2>{t.values}</h2>
        {series.persons && <Notice title={t.personsRows} />}
        {!hidden && <PartChoice series={series} found={found} />}
        {!hidden && found.total === 0 && <Empty title={t.noValues} />}
        {found.total > 0 && (
          <>
            <Values {...{ series, found, territory, editable }} />
            <Pages of={found} />
            <Onward icon="download" href={found.csv!}>
              {t.valuesCsv}
            </Onward>
          </>
        )}
        {found.grants && (
          <p class="soft">
            {reading.noLines}{" "}
            {source_url && (
              <Written as="a" href={source_url}>
                <Written>{source}</Written>
              </Written>
            )}
          </p>
        )}
      </Band>
    </>
  );
}

/** The whole, the communes, the neighbourhoods: those of which it has values, when there are several. */
function PartChoice({ series: { granularity }, found }: Pick<Props, "series" | "found">) {
  const t = useTexts(seriesTexts);
  if (granularity.length < 2) return null;
  const link = (part: Granularity | null) => ({ label: part ? t.parts[part] : t.allParts, href: found.href({ part }), current: found.values.part === part });
  return <Tabs label={t.partsLabel} tabs={[null, ...granularity].map(link)} />;
}

/** From which file a value came, how many of its lines it sums, and what proves that the file is the same. */
function FromFile({ file: { name, sha256, lines } }: { file: ValueFile }) {
  const t = useTexts(readingTexts);
  const locale = useLocale();
  return (
    <Disclosure bare summary={`${t.fromFile(name)}, ${plural(lines, locale, t.fromLines)}`}>
      <p>
        {t.digest} <code>{sha256}</code>
      </p>
    </Disclosure>
  );
}

function Values({ series, found, territory, editable }: Props) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  const { slug, unit } = series;
  const nameOf = ({ part_kind, part_id }: SeriesValue) => {
    if (part_kind === "metropolis") return t.whole;
    if (part_kind === "commune") return territory.communeByCode(part_id)?.commune.name ?? part_id;
    return territory.zones("qpv").find(({ id }) => id === part_id)?.name ?? part_id;
  };
  const columns: Column<SeriesValue>[] = [
    { label: t.part, heads: true, cell: nameOf },
    { label: t.day, order: "day", falls: true, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
    { label: t.value, number: true, order: "value", falls: true, cell: ({ value }) => sayValue(value, unit, locale) },
    {
      label: t.source,
      cell: ({ source, file, past }) => (
        <>
          <Written>{source}</Written>
          {file && <FromFile file={file} />}
          {past.length > 0 && (
            <Disclosure bare summary={plural(past.length, locale, t.corrections)}>
              <ul>
                {past.map((one) => (
                  <li>
                    <Quoting words={one.reason}>
                      {t.was(sayValue(one.value, unit, locale), formatDate(one.replaced_at, locale, { dateStyle: "medium" }), one.reason)}
                    </Quoting>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      ),
    },
    { label: t.enteredOn, cell: ({ entered_at }) => formatDate(entered_at, locale, { dateStyle: "medium" }) },
  ];
  const correct: Column<SeriesValue> = {
    label: t.correct,
    cell: (one) => (
      <a href={withQuery(routes.seriesValue.href({ slug }), { jour: one.day, territoire: namePart({ kind: one.part_kind, id: one.part_id }) })}>
        {t.correct}
        <span class="vh"> {nameOf(one)}</span>
      </a>
    ),
  };
  return <Table caption={t.values} hideCaption rows={found.rows} columns={editable ? [...columns, correct] : columns} ordered={found} />;
}

function EditLinks({ slug }: Pick<Series, "slug">) {
  const t = useTexts(seriesTexts);
  const locale = useLocale();
  return (
    <>
      <ButtonLink href={routes.seriesValue.href({ slug })}>{t.enter}</ButtonLink>
      <ButtonLink kind="quiet" href={routes.seriesImport.href({ slug })}>
        {t.importHere}
      </ButtonLink>
      <ButtonLink kind="quiet" href={routes.seriesEdit.href({ slug })}>
        {editSeriesTexts[locale].edit}
      </ButtonLink>
    </>
  );
}

function SeriesFacts({ series }: Pick<Props, "series">) {
  const t = useTexts(seriesTexts);
  const { types } = useTexts(governanceTexts);
  const { definition, source, source_url, unit, type, reliability } = series;
  return (
    <Facts
      wide
      facts={[
        [t.definition, <Written>{definition}</Written>],
        [
          t.source,
          source_url ? (
            <Written as="a" href={source_url}>
              <Written>{source}</Written>
            </Written>
          ) : (
            <Written>{source}</Written>
          ),
        ],
        [t.reliability, <ReliabilityBadge reliability={reliability} />],
        [t.unit, t.units[unit]],
        [t.type, types[type]],
      ]}
    />
  );
}
