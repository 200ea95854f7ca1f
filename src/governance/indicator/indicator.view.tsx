import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { Band } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Knot } from "#platform/ui/thread.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { Indicator, Territory } from "#territory";
import type { Figure, Past } from "../figures/figures.query.ts";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { ThreadBand } from "../thread-band.view.tsx";
import { routes } from "../routes.ts";
import { CommuneMap } from "./commune-map.view.tsx";
import { ZoneTable } from "./zone-table.view.tsx";

const whole = { kind: "metropolis", id: null } as const;

interface Props {
  indicator: Indicator;
  territory: Territory;
  figure: Figure | null;
  communes: readonly Figure[];
  zones: readonly Figure[];
  history: readonly Past[];
  rows: ReturnType<Indicator["rows"]>;
  knots: readonly Knot[];
  /** More hangs from it than is shown. */
  cut: boolean;
  /** Whoever reads may ask for a measure. */
  measures: boolean;
}

export function ShowIndicator({ indicator, territory, figure, communes, zones, history, rows, knots, cut, measures }: Props) {
  const t = useTexts(governanceTexts);
  const { id, granularity, title } = indicator;
  return (
    <>
      <PageHead title={<Translation of={title} />} trail={[{ label: t.dashboard.title, href: routes.dashboard.href() }]} lead={t.indicator.lead} joined />
      <Band tight>
        <IndicatorFacts {...{ indicator, figure, rows, measures }} />
      </Band>
      {communes.length > 0 && (
        <Band ground="linen">
          <CommuneMap indicator={indicator} territory={territory} communes={communes} />
        </Band>
      )}
      {zones.length > 0 && (
        <Band>
          <ZoneTable indicator={indicator} territory={territory} figures={zones} />
        </Band>
      )}
      <ThreadBand knots={knots} cut={cut} of={{ kind: "indicator", id }} />
      {granularity.includes("metropolis") && (
        <Band>
          <History {...{ indicator, territory, history }} />
        </Band>
      )}
    </>
  );
}

function IndicatorFacts({ indicator, figure, rows, measures }: Pick<Props, "indicator" | "figure" | "rows" | "measures">) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const { id, unit, type, granularity, definition, source, estimate } = indicator;
  return (
    <div class="flow">
      <Facts
        wide
        facts={[
          [t.indicator.now, figure && `${sayAmount(figure, unit, locale, t.objective.ofParts)} (${formatDate(figure.asOf, locale)})`],
          [t.dashboard.at, figure && formatDate(figure.at, locale, { dateStyle: "long", timeStyle: "short" })],
          [t.indicator.definition, <Translation of={definition} />],
          [t.indicator.estimate, estimate?.[locale]],
          [t.dashboard.source, <Translation of={source} />],
          [t.dashboard.type, t.types[type]],
          [t.indicator.unit, t.indicator.units[unit]],
          [
            t.indicator.granularity,
            formatList(
              granularity.map((one) => t.indicator.granularities[one]),
              locale,
            ),
          ],
          [t.indicator.rowsWhy, rows.href === null && rows.why(locale)],
        ]}
      />
      <p class="row">
        {rows.href !== null && <Go href={rows.href}>{t.dashboard.rows}</Go>}
        {measures && (
          <ButtonLink kind="quiet" icon="refresh-cw" href={routes.measure.href({ id })}>
            {t.indicator.measureNow}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" icon="download" href={routes.indicatorCsv.href({ id })}>
          {t.indicator.csv}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="download" href={routes.indicatorJson.href({ id })}>
          {t.indicator.json}
        </ButtonLink>
      </p>
    </div>
  );
}

/** What it was on each day of before, the latest first. */
function History({ indicator, territory, history }: Pick<Props, "indicator" | "territory" | "history">) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  return (
    <div>
      <h2>{t.indicator.history}</h2>
      {history.length === 0 ? (
        <p>{t.indicator.noHistory}</p>
      ) : (
        <Disclosure narrow summary={t.indicator.history}>
          <Table
            caption={t.indicator.history}
            hideCaption
            dense
            rows={history.toReversed()}
            columns={[
              { label: t.objective.day, heads: true, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
              {
                label: t.dashboard.value,
                number: true,
                cell: (past) => (
                  <FigureLink indicator={indicator} asked={{ part: whole, territory, day: past.day }}>
                    {sayAmount(past, indicator.unit, locale, t.objective.ofParts)}
                  </FigureLink>
                ),
              },
            ]}
          />
        </Disclosure>
      )}
    </div>
  );
}
