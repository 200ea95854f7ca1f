import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { type Column, Table } from "#platform/ui/table.tsx";
import { Translation } from "#platform/ui/written.tsx";
import type { Part, Territory } from "#territory";
import type { Figure } from "../figures/figures.query.ts";
import { ReliabilityBadge } from "../figures/reliability-badge.tsx";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { behind as rowsBehind } from "../figures/behind.ts";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";

interface Props {
  indicators: readonly KnownIndicator[];
  figures: ReadonlyMap<string, Figure>;
  /** Also those without a figure here. */
  all?: boolean;
  /** Of which part the rows behind are: leads to them, or says why they are not public. */
  behind?: { readonly part: Part; readonly territory: Territory };
}

/** Each indicator that is known here: value, nature, source, day, rows, and how far it can be trusted. */
export function FigureTable({ indicators, figures, all, behind }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const known = all ? indicators : indicators.filter(({ id }) => figures.has(id));
  const say = ({ id, unit }: KnownIndicator) => {
    const figure = figures.get(id);
    return figure ? sayAmount(figure, unit, locale, t.objective.ofParts) : "–";
  };
  const day = (id: string) => {
    const figure = figures.get(id);
    return figure ? formatDate(figure.asOf, locale, { dateStyle: "medium" }) : "–";
  };
  const columns: Column<KnownIndicator>[] = [
    {
      label: t.dashboard.indicator,
      heads: true,
      cell: ({ id, title }) => (
        <a href={routes.indicator.href({ id })}>
          <Translation of={title} />
        </a>
      ),
    },
    { label: t.dashboard.value, number: true, cell: say },
    { label: t.dashboard.type, cell: ({ type }) => t.types[type] },
    { label: t.dashboard.source, cell: ({ source }) => <Translation of={source} /> },
    { label: t.dashboard.at, cell: ({ id }) => day(id) },
    { label: t.dashboard.reliability, cell: ({ reliability }) => <ReliabilityBadge reliability={reliability} /> },
    ...(behind ? [{ label: t.dashboard.behind, cell: (one: KnownIndicator) => <Behind indicator={one} {...behind} /> }] : []),
  ];
  const persons = known.some((one) => one.persons);
  return (
    <div class="flow">
      <Table caption={t.dashboard.all} hideCaption rows={known} columns={columns} />
      {persons && <p class="soft">{t.dashboard.persons}</p>}
    </div>
  );
}

function Behind({ indicator, part, territory }: { indicator: KnownIndicator; part: Part; territory: Territory }) {
  const { dashboard: t, named } = useTexts(governanceTexts);
  const locale = useLocale();
  const rows = rowsBehind(indicator, { part, territory });
  if (rows.href === null) return <span class="soft">{rows.why(locale)}</span>;
  return (
    <a href={rows.href}>
      {t.rows}
      <span class="vh">{named("", indicator.title[locale])}</span>
    </a>
  );
}
