import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator } from "#territory";
import type { Figure } from "../figures/figures.query.ts";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";

/** Each indicator that is known here: value, nature, source, day, and whether it is counted or estimated. */
export function FigureTable({ indicators, figures }: { indicators: readonly Indicator[]; figures: ReadonlyMap<string, Figure> }) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  return (
    <Table
      caption={t.dashboard.all}
      hideCaption
      rows={indicators.filter(({ id }) => figures.has(id))}
      columns={[
        { label: t.dashboard.indicator, heads: true, cell: ({ id, title }) => <a href={routes.indicator.href({ id })}>{title[locale]}</a> },
        { label: t.dashboard.value, number: true, cell: ({ id, unit }) => sayAmount(figures.get(id)!, unit, locale, t.objective.ofParts) },
        { label: t.dashboard.type, cell: ({ type }) => t.types[type] },
        { label: t.dashboard.source, cell: ({ source }) => source[locale] },
        { label: t.dashboard.at, cell: ({ id }) => formatDate(figures.get(id)!.at, locale, { dateStyle: "medium" }) },
        {
          label: "",
          cell: ({ estimate }) => (estimate ? <Badge tone="warn">{t.dashboard.estimate}</Badge> : <Badge tone="ok">{t.dashboard.counted}</Badge>),
        },
      ]}
    />
  );
}
