import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Part, Territory } from "#territory";
import { sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { StatusBadge } from "../strategy/status-badge.tsx";
import { titleOfTarget } from "../strategy/target-title.ts";
import { routes } from "../routes.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";
import type { Contribution } from "./contributions.query.ts";

interface Props {
  contributions: readonly Contribution[];
  indicators: readonly KnownIndicator[];
  part: Part;
  territory: Territory;
}

/** Each objective of the strategy: what this part brings to it, and where the whole stands. */
export function Contributions({ contributions, indicators, part, territory }: Props) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const rows = contributions.flatMap((one) => {
    const indicator = known.get(one.stated.target.indicator);
    return indicator ? [{ ...one, indicator }] : [];
  });
  return (
    <>
      <SectionHead title={t.dashboard.share}>{t.dashboard.shareLead}</SectionHead>
      <Table
        caption={t.dashboard.share}
        hideCaption
        rows={rows}
        columns={[
          {
            label: t.dashboard.objective,
            heads: true,
            cell: ({ objective }) => (
              <Written as="a" href={routes.objective.href({ slug: objective.slug })}>
                {objective.title}
              </Written>
            ),
          },
          {
            label: t.dashboard.indicator,
            cell: ({ indicator, stated: { target } }) => <a href={routes.indicator.href({ id: indicator.id })}>{titleOfTarget(indicator, target, locale)}</a>,
          },
          {
            label: t.dashboard.here,
            number: true,
            cell: ({ indicator, here, stated: { target } }) => (
              <FigureLink indicator={indicator} asked={{ part, territory, after: target.counted_from }}>
                {sayValue(here, indicator.unit, locale)}
              </FigureLink>
            ),
          },
          {
            label: t.dashboard.inAll,
            number: true,
            cell: ({ indicator, stated: { target, progress } }) =>
              t.objective.reachedOf(sayValue(progress.reached, indicator.unit, locale), sayValue(target.value, indicator.unit, locale)),
          },
          { label: t.rule.state, cell: ({ stated }) => <StatusBadge status={stated.progress.status} /> },
        ]}
      />
    </>
  );
}
