import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Figure } from "#platform/ui/figure.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { routes } from "../routes.ts";
import { chartTexts } from "./chart.texts.ts";
import type { Period, Series, Span } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { sayMeasured, saySpan, Steps, useSayPeriod } from "./over-time.view.tsx";
import { SeriesChart } from "./series-chart.view.tsx";
import { quantities, type Quantity, unitOf } from "./series.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

interface CompareProps {
  /** The first is that of the address. */
  series: readonly Series[];
  spans: readonly Span[];
  /** Null: nothing was measured yet. */
  period: Period | null;
  measured: { readonly first: string; readonly last: string } | null;
  until: string | null;
}

interface LetteredSeries {
  readonly letter: string;
  readonly one: Series;
  readonly spans: readonly Span[];
}

/** Series of one place on the same days: those of one quantity in one drawing, whatever their instruments. */
export function Compare({ series, spans, period, measured, until }: CompareProps) {
  const t = useTexts(chartTexts);
  const words = useTexts(measuresTexts);
  const [first] = series;
  const lettered = series.map((one, at) => ({ one, letter: String.fromCodePoint(65 + at), spans: spans.filter(({ seriesId }) => seriesId === one.id) }));
  const address = routes.compare.href({ id: first!.id });
  return (
    <PageFrame
      title={t.compareTitle}
      lead={t.compareLead}
      trail={[
        { label: words.title, href: routes.measures.href() },
        { label: <Written>{first!.title}</Written>, href: routes.series.href({ id: first!.id }) },
      ]}
      flow="loose"
    >
      <Letters lettered={lettered} />
      {period && measured ? (
        <>
          <Steps address={address} period={period} measured={measured} until={until} />
          {quantities.map((quantity) => (
            <Drawing quantity={quantity} lettered={lettered.filter(({ one }) => one.quantity === quantity)} period={period} />
          ))}
          <Together lettered={lettered} period={period} />
        </>
      ) : (
        <Empty title={words.noValue} />
      )}
    </PageFrame>
  );
}

function Letters({ lettered }: { lettered: readonly LetteredSeries[] }) {
  const t = useTexts(chartTexts);
  const words = useTexts(measuresTexts);
  return (
    <Table<LetteredSeries>
      caption={t.compareTitle}
      hideCaption
      rows={lettered}
      columns={[
        { label: t.letter, cell: ({ letter }) => letter },
        {
          label: words.columns.title,
          heads: true,
          cell: ({ one }) => (
            <Written as="a" href={routes.series.href({ id: one.id })}>
              {one.title}
            </Written>
          ),
        },
        { label: words.columns.quantity, cell: ({ one }) => words.quantities[one.quantity] },
        { label: words.columns.place, cell: ({ one }) => <Written>{one.place}</Written> },
        { label: words.columns.instrument, cell: ({ one }) => <Written>{one.instrument}</Written> },
      ]}
    />
  );
}

/** Each unit has its own scale: what is not of one kind is not put on one. */
function Drawing({ quantity, lettered, period }: { quantity: Quantity; lettered: readonly LetteredSeries[]; period: Period }) {
  const t = useTexts(chartTexts);
  const words = useTexts(measuresTexts);
  const locale = useLocale();
  const said = useSayPeriod()(period);
  if (lettered.every(({ spans }) => spans.every(({ mean }) => mean === null))) return null;
  const letters = formatList(
    lettered.map(({ letter }) => letter),
    locale,
  );
  const what = `${words.quantities[quantity]} (${unitOf[quantity]})`;
  return (
    <TitledPart id={`dessin-${quantity}`} title={what}>
      <Figure caption={t.legend}>
        <SeriesChart
          id={`courbe-${quantity}`}
          title={t.several(what, said, letters)}
          lines={lettered}
          period={period}
          say={(value) => sayMeasured(value, locale)}
          strips={{ doubtful: t.doubtful, wrong: t.wrong }}
        />
      </Figure>
    </TitledPart>
  );
}

interface Row {
  readonly at: Date;
  readonly means: ReadonlyMap<string, number | null>;
}

/** The means of all, side by side: what the drawings show. */
function Together({ lettered, period }: { lettered: readonly LetteredSeries[]; period: Period }) {
  const t = useTexts(chartTexts);
  const words = useTexts(measuresTexts);
  const locale = useLocale();
  const said = useSayPeriod()(period);
  const instants = [...new Set(lettered.flatMap(({ spans }) => spans.map(({ at }) => Number(at))))].sort((a, b) => a - b);
  const rows = instants.map((at): Row => ({ at: new Date(at), means: new Map(lettered.map(({ letter, spans }) => [letter, meanAt(spans, at)])) }));
  return (
    <Table<Row>
      caption={`${words.columns.mean}, ${said}`}
      dense
      rows={rows}
      columns={[
        { label: period.by === "day" ? words.day : t.hour, heads: true, cell: ({ at }) => saySpan(at, period.by, locale) },
        ...lettered.map(({ letter, one }) => ({
          label: t.column(letter, unitOf[one.quantity]),
          number: true,
          cell: ({ means }: Row) => sayMeasured(means.get(letter) ?? null, locale),
        })),
      ]}
    />
  );
}

const meanAt = (spans: readonly Span[], at: number): number | null => spans.find((span) => Number(span.at) === at)?.mean ?? null;
