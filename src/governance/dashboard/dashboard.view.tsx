import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator, Territory } from "#territory";
import { SmallMultiple } from "../charts/small-multiple.tsx";
import type { Figure } from "../figures/figures.query.ts";
import type { Stated } from "../figures/progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { CommuneMap } from "../indicator/commune-map.view.tsx";
import { ObjectiveCard } from "../objective/objective-card.view.tsx";
import { routes } from "../routes.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import type { Curve } from "./curves.query.ts";
import { FigureTable } from "./figure-table.view.tsx";
import { keyFigures } from "./key-figures.ts";

interface Props {
  territory: Territory;
  strategy: Strategy | null;
  stated: ReadonlyMap<string, Stated>;
  figures: ReadonlyMap<string, Figure>;
  communes: readonly Figure[];
  curves: readonly Curve[];
  /** The figure that the map shows. */
  map: Indicator | null;
  indicators: readonly Indicator[];
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
      {map && curves.length > 0 && (
        <Band>
          <Curves curves={curves} territory={territory} title={map.title[locale]} />
        </Band>
      )}
      <Band ground="surface">
        <KeyFigures territory={territory} />
      </Band>
      <Band>
        <SectionHead title={t.all} />
        <FigureTable indicators={indicators} figures={figures} />
        <p class="row">
          <ButtonLink kind="quiet" icon="download" href={routes.dashboardCsv.href()}>
            {t.csv}
          </ButtonLink>
          <ButtonLink kind="quiet" href={routes.compare.href()}>
            {t.compare}
          </ButtonLink>
        </p>
        <ChooseCommune territory={territory} />
      </Band>
    </>
  );
}

const most = 12;

function Curves({ curves, territory, title }: { curves: readonly Curve[]; territory: Territory; title: string }) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const byCode = new Map(curves.map((curve) => [curve.code, curve.values]));
  const biggest = territory.communes.toSorted((a, b) => b.population - a.population).slice(0, most);
  const rows = biggest.flatMap((commune) => (byCode.has(commune.code) ? [{ commune, values: byCode.get(commune.code)! }] : []));
  const highest = Math.max(...rows.flatMap(({ values }) => values));
  const sign = (change: number) => formatNumber(change, locale, { signDisplay: "exceptZero" });
  return (
    <>
      <SectionHead title={`${title}, ${t.dashboard.curves.toLowerCase()}`} more={<Go href={routes.compare.href()}>{t.dashboard.compare}</Go>}>
        {t.dashboard.curvesLead}
      </SectionHead>
      <ul class="multiples">
        {rows.map(({ commune, values }) => (
          <li>
            <h3>
              <a href={routes.commune.href({ slug: commune.slug })}>{commune.name}</a>
            </h3>
            <SmallMultiple values={values} most={highest} />
            <p>
              <span>
                {formatNumber(values[0]!, locale)} → <b>{formatNumber(values.at(-1)!, locale)}</b>
              </span>
              <span>{sign(values.at(-1)! - values[0]!)}</span>
            </p>
          </li>
        ))}
      </ul>
      <Disclosure bare summary={t.objective.curve}>
        <Table
          caption={title}
          hideCaption
          dense
          scroll
          rows={rows}
          columns={[
            { label: t.dashboard.commune, heads: true, cell: ({ commune }) => commune.name },
            ...(rows[0]?.values ?? []).map((_, at) => ({
              label: `T${at + 1}`,
              number: true,
              cell: ({ values }: (typeof rows)[number]) => formatNumber(values[at] ?? 0, locale),
            })),
          ]}
        />
      </Disclosure>
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
