import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Territory } from "#territory";
import type { KnownIndicator } from "../series/all-indicators.ts";
import type { Figure } from "../figures/figures.query.ts";
import type { Stated } from "../figures/progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { CommuneMap } from "../indicator/commune-map.view.tsx";
import { ObjectiveCard } from "../objective/objective-card.view.tsx";
import { routes } from "../routes.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import { CommuneCurves } from "./commune-curves.view.tsx";
import type { Curves } from "./curves.query.ts";
import { FigureTable } from "./figure-table.view.tsx";
import { keyFigures } from "./key-figures.ts";

interface Props {
  territory: Territory;
  strategy: Strategy | null;
  stated: ReadonlyMap<string, Stated>;
  figures: ReadonlyMap<string, Figure>;
  communes: readonly Figure[];
  curves: Curves;
  /** The figure that the map shows. */
  map: KnownIndicator | null;
  indicators: readonly KnownIndicator[];
  today: string;
}

export function Dashboard({ territory, strategy, stated, figures, communes, curves, map, indicators, today }: Props) {
  const t = useTexts(governanceTexts).dashboard;
  const locale = useLocale();
  const objectives = strategy?.priorities.flatMap((priority) => priority.objectives) ?? [];
  return (
    <>
      <PageHead title={t.heading(territory.metropolis.name)} here={t.title} lead={t.lead(formatDate(today, locale))} joined />
      <Band ground="surface" label={t.objectives}>
        <SectionHead title={t.objectives} more={strategy && <Go href={routes.strategy.href({ slug: strategy.slug })}>{strategy.title}</Go>} />
        {objectives.length === 0 && <p>{t.noObjective}</p>}
        <div class="objectives">
          {objectives.map((objective) => (
            <ObjectiveCard objective={objective} stated={stated} indicators={indicators} />
          ))}
        </div>
      </Band>
      {map && communes.length > 0 && (
        <Band ground="linen">
          <CommuneMap indicator={map} territory={territory} communes={communes} brief />
        </Band>
      )}
      {map && curves.byCommune.size > 0 && (
        <Band>
          <CommuneCurves curves={curves} territory={territory} title={map.title[locale]} />
        </Band>
      )}
      <Band ground="surface">
        <KeyFigures territory={territory} />
      </Band>
      <Band>
        <SectionHead title={t.all} />
        <div class="flow">
          <FigureTable indicators={indicators} figures={figures} behind={{ part: { kind: "metropolis", id: null }, territory }} />
          <p class="row no-print">
            <ButtonLink kind="quiet" href={routes.indicators.href()}>
              {t.list}
            </ButtonLink>
            <ButtonLink kind="quiet" icon="download" href={routes.dashboardCsv.href()}>
              {t.csv}
            </ButtonLink>
            <ButtonLink kind="quiet" href={routes.compare.href()}>
              {t.compare}
            </ButtonLink>
          </p>
          <ChooseCommune territory={territory} />
        </div>
      </Band>
    </>
  );
}

function KeyFigures({ territory: { metropolis, communes } }: { territory: Territory }) {
  const t = useTexts(governanceTexts).dashboard;
  const locale = useLocale();
  const own = keyFigures[metropolis.siren];
  return (
    <>
      <SectionHead title={t.key}>
        {own ? `${t.popSource(String(metropolis.populationYear))} ; ${t.keySource}` : t.popSource(String(metropolis.populationYear))}
      </SectionHead>
      <Tiles
        tiles={[
          [t.inhabitants, formatNumber(metropolis.population, locale)],
          [t.commune, formatNumber(communes.length, locale)],
          [t.companies, own && formatNumber(own.companies, locale)],
          [t.digital, own && formatNumber(own.digitalCompanies, locale)],
        ].flatMap(([term, value]) => (value ? [[term, value] as [string, string]] : []))}
      />
    </>
  );
}

function ChooseCommune({ territory }: { territory: Territory }) {
  const t = useTexts(governanceTexts);
  return (
    <Filters action={routes.dashboard.href()} label={t.dashboard.choose}>
      <Select name="commune" label={t.dashboard.choose} choices={territory.communes.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <Button kind="quiet">{t.dashboard.chooseButton}</Button>
    </Filters>
  );
}
