import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { Empty } from "#platform/ui/empty.tsx";
import { Figure } from "#platform/ui/figure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Bars } from "./bars.view.tsx";
import { type Chart, type ChartRows, type ChartPoint, isDated } from "./chart.ts";
import { chartTexts } from "./chart.texts.ts";
import { Curve } from "./curve.view.tsx";
import { sayAmount, sayBy, sayChart, sayField, sayMeasure } from "./say.ts";

interface DrawingProps {
  chart: Chart;
  charted: ChartRows;
  caption?: ComponentChildren;
}

/** A chart, what it leaves out, and the equal table. */
export function Drawing({ chart, charted, caption }: DrawingProps) {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  const drawn = charted.points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  if (drawn.length === 0) return <Empty title={t.none}>{t.noneText}</Empty>;
  const name = (point: ChartPoint) => sayBy(point, chart, charted.step, locale);
  const say = (value: number | null) => sayAmount(value, locale);
  const sorted = drawn.toSorted((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const told = (point: (typeof drawn)[number]) => t.at(name(point), say(point.value));
  const title = t.summary(sayChart(chart, locale), plural(charted.groups, locale, t.points), plural(charted.rows, locale, t.rows), told(highest), told(lowest));
  return (
    <Figure
      id="graphique"
      class="bounded"
      caption={
        <>
          <Left charted={charted} /> {caption}
        </>
      }
      table={<Values chart={chart} charted={charted} name={name} />}
    >
      <h2>{sayChart(chart, locale)}</h2>
      {chart.kind === "courbe" ? (
        <Curve
          id="graphique-titre"
          title={title}
          points={drawn.map(({ by, value }) => ({ at: by!, value }))}
          dated={isDated(chart.by) || chart.by.type === "year"}
          say={say}
          ends={[name(drawn[0]!), name(drawn.at(-1)!)]}
        />
      ) : (
        <Bars id="graphique-titre" title={title} bars={drawn.map((point) => ({ name: name(point), value: point.value, said: say(point.value) }))} />
      )}
    </Figure>
  );
}

/** What the drawing does not show, in figures. */
function Left({ charted: { groups, points, without } }: Pick<DrawingProps, "charted">) {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  const more = groups - points.length;
  return (
    <>
      {more > 0 && `${plural(more, locale, t.more)}. `}
      {without && plural(without.rows, locale, t.without)}
    </>
  );
}

function Values({ chart, charted: { points, without }, name }: Pick<DrawingProps, "chart" | "charted"> & { name: (point: ChartPoint) => string }) {
  const t = useTexts(chartTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.table}
      hideCaption
      dense
      rows={without ? [...points, without] : points}
      columns={[
        { label: sayField(chart.by, locale), heads: true, cell: (point: ChartPoint) => (point.by === null ? "–" : name(point)) },
        {
          label: sayMeasure(chart, locale),
          number: true,
          cell: ({ value }) => (value === null ? "–" : formatNumber(value, locale, { maximumFractionDigits: 6 })),
        },
        ...(chart.measure ? [{ label: t.rowCount, number: true, cell: ({ rows }: ChartPoint) => formatNumber(rows, locale) }] : []),
      ]}
    />
  );
}
