import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import { NearMap, type Territory } from "#territory";
import { routes } from "../routes.ts";
import { chartTexts } from "./chart.texts.ts";
import type { Period, Series, Span, Value } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { useValue } from "./measures.view.tsx";
import { OverTime, sayMeasured } from "./over-time.view.tsx";
import { Add, Correct } from "./series-forms.view.tsx";
import { type Flag, unitOf, valuesMost } from "./series.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** With the language of its challenge's title. */
type SeriesInLanguage = Series & { readonly challengeLang: Locale };

interface SeriesProps {
  series: SeriesInLanguage;
  /** Some of them, the last first; those before an instant where it is asked. */
  values: readonly Value[];
  before: Date | null;
  /** Days or hours of the chart. */
  spans: readonly Span[];
  /** Null: nothing yet. */
  measured: { readonly first: string; readonly last: string } | null;
  shown: { readonly period: Period; readonly until: string | null; readonly query: Readonly<Record<string, string>> } | null;
  /** Series of the same place. */
  beside: readonly Series[];
  territory: Territory;
  /** Whoever reads began it. */
  own: boolean;
  /** They may say of any series how far it can be trusted. */
  others: boolean;
  form: FormState;
}

const tones = { raw: "none", checked: "ok", doubtful: "warn", wrong: "danger" } as const satisfies Record<Flag, Tone>;

export function SeriesPage(props: SeriesProps) {
  const { series: one, own, others } = props;
  const t = useTexts(measuresTexts);
  return (
    <PageFrame
      title={<Written>{one.title}</Written>}
      lead={<Written>{one.place}</Written>}
      trail={[{ label: t.title, href: routes.measures.href() }]}
      badges={<Badge tone="info">{t.quantities[one.quantity]}</Badge>}
    >
      <Columns kind="aside">
        <div class="flow loose">
          {one.withdrawnAt && (
            <Notice tone="warn" title={t.withdrawn}>
              <Written as="p">{one.withdrawnWhy}</Written>
            </Notice>
          )}
          <Values {...props} />
          {own && !one.withdrawnAt && <Add {...props} />}
          {(own || others) && !one.withdrawnAt && <Correct {...props} />}
        </div>
        <About {...props} />
      </Columns>
    </PageFrame>
  );
}

function About({ series: one, territory, beside }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const words = useTexts(chartTexts);
  const locale = useLocale();
  const said = useValue();
  const { latitude, longitude, communeCode } = one;
  return (
    <aside class="flow loose">
      <NearMap
        territory={territory}
        code={communeCode}
        point={{ latitude, longitude }}
        tip={one.place}
        title={t.mapOf(one.communeName)}
        caption={t.mapCaption}
      />
      <Facts
        wide
        facts={[
          [t.columns.count, formatNumber(one.count, locale)],
          [t.columns.mean, one.mean !== null && said(one, one.mean)],
          [t.range, one.lowest !== null && one.highest !== null && t.between(said(one, one.lowest), said(one, one.highest))],
          [t.since, one.first && sayShortDay(one.first, locale)],
          [t.columns.instrument, <Written>{one.instrument}</Written>],
          [t.method, <Written>{one.method}</Written>],
          [t.columns.commune, one.communeName],
          [t.position, `${formatNumber(latitude, locale, { minimumFractionDigits: 4 })}, ${formatNumber(longitude, locale, { minimumFractionDigits: 4 })}`],
          [t.author, one.author],
          [
            t.forChallenge,
            one.challengeSlug && (
              <Written as="a" lang={one.challengeLang} href={routes.show.href({ slug: one.challengeSlug })}>
                {one.challengeTitle}
              </Written>
            ),
          ],
        ]}
      />
      {beside.length > 0 && (
        <TitledPart id="a-cote" title={words.beside}>
          <ul>
            {beside.map(({ id, title, quantity }) => (
              <li>
                <Written as="a" href={routes.series.href({ id })}>
                  {title}
                </Written>
                , {t.quantities[quantity]}
              </li>
            ))}
          </ul>
        </TitledPart>
      )}
      <p class="small soft">{t.trust}</p>
    </aside>
  );
}

function Values({ series: one, values, spans, measured, shown, beside, before }: SeriesProps) {
  const t = useTexts(measuresTexts);
  const words = useTexts(chartTexts);
  const locale = useLocale();
  const address = routes.series.href({ id: one.id });
  if (!measured || !shown) return <Empty title={t.noValue} />;
  const last = values.at(-1);
  return (
    <>
      <OverTime series={one} spans={spans} address={address} period={shown.period} measured={measured} until={shown.until} />
      <p class="row">
        <ButtonLink kind="quiet" icon="download" href={routes.seriesCsv.href({ id: one.id })}>
          {t.csvValues}
        </ButtonLink>
        {beside.length > 0 && (
          <ButtonLink kind="quiet" href={routes.compare.href({ id: one.id })}>
            {words.compare}
          </ButtonLink>
        )}
      </p>
      <Disclosure summary={t.lastValues(formatNumber(values.length, locale))} open={before !== null}>
        <ValueTable values={values} one={one} />
        <p class="row">
          {last && values.length === valuesMost && (
            <ButtonLink kind="quiet" href={withQuery(address, { ...shown.query, avant: last.at.toISOString() })}>
              {words.older}
            </ButtonLink>
          )}
          {before && (
            <ButtonLink kind="quiet" href={withQuery(address, shown.query)}>
              {words.newest}
            </ButtonLink>
          )}
        </p>
      </Disclosure>
    </>
  );
}

function ValueTable({ values, one }: { values: readonly Value[]; one: Series }) {
  const t = useTexts(measuresTexts);
  const locale = useLocale();
  return (
    <Table<Value>
      caption={t.lastValues(formatNumber(values.length, locale))}
      hideCaption
      dense
      rows={values}
      columns={[
        { label: t.instant, heads: true, cell: ({ at }) => <time dateTime={at.toISOString()}>{sayInstant(at, locale)}</time> },
        { label: t.value(unitOf[one.quantity]), number: true, cell: ({ value }) => sayMeasured(value, locale) },
        { label: t.quality, cell: ({ flag }) => <Badge tone={tones[flag]}>{t.flags[flag]}</Badge> },
        { label: t.note, cell: ({ note }) => note && <Written>{note}</Written> },
      ]}
    />
  );
}
