import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sayShortDay, sayTime } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Figure } from "#platform/ui/figure.tsx";
import { type Column, Table } from "#platform/ui/table.tsx";
import { chartTexts } from "./chart.texts.ts";
import type { Period, Series, Span } from "./measures.query.ts";
import { measuresTexts } from "./measures.texts.ts";
import { around, inSteps } from "./period.ts";
import { SeriesChart } from "./series-chart.view.tsx";
import { unitOf } from "./series.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** "du 3 au 9 novembre": both days included. */
export function useSayPeriod(): (period: Period) => string {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  const say = (day: string) => sayShortDay(startOfDay(day), locale);
  return ({ from, until }) => t.period(say(from), say(until));
}

/** "12 novembre 2026", or with its hour. */
export const saySpan = (at: Date, by: Period["by"], locale: Locale): string =>
  by === "day" ? sayShortDay(at, locale) : `${sayShortDay(at, locale)}, ${sayTime(at, locale)}`;

export const sayMeasured = (value: number | null, locale: Locale): string => (value === null ? "" : formatNumber(value, locale, { maximumFractionDigits: 1 }));

interface StepsProps {
  address: string;
  period: Period;
  measured: { readonly first: string; readonly last: string };
  /** As it was asked; null: the last. */
  until: string | null;
}

/** By day or by hour, before and after. */
export function Steps({ address, period, measured, until }: StepsProps) {
  const t = useTexts(chartTexts);
  const { before, after } = around(address, period, measured);
  const other = period.by === "day" ? "hour" : "day";
  return (
    <nav class="row" aria-label={t.steps}>
      <ButtonLink kind="quiet" href={inSteps(address, other, until)}>
        {other === "hour" ? t.byHour : t.byDay}
      </ButtonLink>
      {before && (
        <ButtonLink kind="quiet" href={before}>
          {t.before}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink kind="quiet" href={after}>
          {t.after}
        </ButtonLink>
      )}
    </nav>
  );
}

interface OverTimeProps extends StepsProps {
  series: Series;
  spans: readonly Span[];
}

/** The chart of one series, with its equal table. */
export function OverTime({ series: one, spans, ...steps }: OverTimeProps) {
  const { period } = steps;
  const t = useTexts(chartTexts);
  const words = useTexts(measuresTexts);
  const locale = useLocale();
  const said = useSayPeriod()(period);
  const unit = unitOf[one.quantity];
  const value = (figure: number) => `${sayMeasured(figure, locale)}\u00a0${unit}`;
  const lows = spans.flatMap(({ lowest }) => lowest ?? []);
  const highs = spans.flatMap(({ highest }) => highest ?? []);
  const title = lows.length === 0 ? words.noValue : t.sentence(words.quantities[one.quantity], said, value(Math.min(...lows)), value(Math.max(...highs)));
  const sum = (what: "doubtful" | "wrong") => spans.reduce((total, span) => total + span[what], 0);
  const flagged = t.flagged(plural(sum("doubtful"), locale, t.doubtfulCount), plural(sum("wrong"), locale, t.wrongCount));
  const columns: Column<Span>[] = [
    { label: period.by === "day" ? words.day : t.hour, heads: true, cell: ({ at }) => saySpan(at, period.by, locale) },
    { label: words.columns.mean, number: true, cell: ({ mean }) => sayMeasured(mean, locale) },
    { label: words.lowest, number: true, cell: ({ lowest }) => sayMeasured(lowest, locale) },
    { label: words.highest, number: true, cell: ({ highest }) => sayMeasured(highest, locale) },
    { label: words.columns.count, number: true, cell: ({ count }) => formatNumber(count, locale) },
    { label: t.doubtful, number: true, cell: ({ doubtful }) => formatNumber(doubtful, locale) },
    { label: t.wrong, number: true, cell: ({ wrong }) => formatNumber(wrong, locale) },
  ];
  return (
    <TitledPart id="temps" title={t.title}>
      <p>{title}</p>
      <Steps {...steps} />
      <Figure id="courbe" caption={`${flagged} ${t.reading}`} table={<Table<Span> caption={t.table(unit, said)} dense rows={spans} columns={columns} />}>
        <SeriesChart
          id="courbe-titre"
          title={`${title}. ${flagged}`}
          lines={[{ spans }]}
          period={period}
          say={(figure) => sayMeasured(figure, locale)}
          strips={{ doubtful: t.doubtful, wrong: t.wrong }}
        />
      </Figure>
    </TitledPart>
  );
}
