import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";
import type { Commune, Part, Territory, Zone } from "#territory";
import { territoryRoutes } from "#territory";
import type { Figure, PartAmount } from "../figures/figures.query.ts";
import { sayAmount } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { routes } from "../routes.ts";
import type { Contribution } from "./contributions.query.ts";
import { Contributions } from "./contributions.view.tsx";
import type { KeptAmount } from "./curves.query.ts";
import { Downloads } from "./part-downloads.view.tsx";
import { PartCurves } from "./part-curves.view.tsx";
import { Position } from "./position.view.tsx";
import { Measured } from "../figures/measured.view.tsx";
import { FigureTable } from "../indicator/figure-table.view.tsx";

interface Props {
  name: string;
  part: Part;
  commune?: Commune;
  territory: Territory;
  figures: ReadonlyMap<string, Figure>;
  zones: readonly Zone[];
  indicators: readonly KnownIndicator[];
  today: string;
  /** Whoever reads may ask for a measure. */
  measures: boolean;
  curves: ReadonlyMap<string, readonly KeptAmount[]>;
  contributions: readonly Contribution[];
  /** For a commune: what it is set against. */
  others?: { readonly whole: ReadonlyMap<string, Figure>; readonly communes: ReadonlyMap<string, readonly PartAmount[]> };
}

/** The dashboard of one commune or of one priority neighbourhood. */
export function PartDashboard(props: Props) {
  const { name, part, commune, territory, figures, zones, indicators, today, measures, curves, contributions, others } = props;
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const known = indicators.filter(({ id, granularity }) => granularity.includes(part.kind) && figures.has(id));
  return (
    <>
      <PageHead
        title={t.dashboard.heading(name)}
        here={name}
        trail={[{ label: t.dashboard.title, href: routes.dashboard.href() }]}
        lead={t.dashboard.lead(formatDate(today, locale))}
        actions={commune && <CommuneLinks commune={commune} />}
        joined
      />
      <Band ground="surface">
        <Glance {...{ part, commune, territory, figures }} indicators={known.slice(0, 4)} />
        <Measured figures={figures.values()} measureHref={measures ? routes.measureAll.href() : null} />
      </Band>
      {contributions.length > 0 && (
        <Band>
          <Contributions contributions={contributions} indicators={known} part={part} territory={territory} />
        </Band>
      )}
      {curves.size > 0 && (
        <Band ground="linen">
          <PartCurves indicators={known} curves={curves} figures={figures} />
        </Band>
      )}
      {commune && others && (
        <Band>
          <Position {...{ commune, territory, figures, ...others }} indicators={known} />
        </Band>
      )}
      <Band ground="surface">
        <SectionHead title={t.dashboard.all} />
        <div class="flow">
          <Disclosure narrow summary={t.dashboard.indicators(known.length)}>
            <FigureTable indicators={known} figures={figures} behind={{ part, territory }} />
          </Disclosure>
          <p class="row no-print">
            <Downloads part={part} />
          </p>
        </div>
      </Band>
      {zones.length > 0 && (
        <Band ground="linen">
          <ZoneLinks zones={zones} />
        </Band>
      )}
    </>
  );
}

function CommuneLinks({ commune }: { commune: NonNullable<Props["commune"]> }) {
  const t = useTexts(governanceTexts);
  return (
    <>
      <ButtonLink kind="quiet" href={territoryRoutes.commune.href({ slug: commune.slug })}>
        {commune.name}
      </ButtonLink>
      <ButtonLink kind="quiet" href={withQuery(routes.compare.href(), { a: commune.slug })}>
        {t.dashboard.compare}
      </ButtonLink>
    </>
  );
}

/** The first figures, as large numbers. */
function Glance({
  part,
  commune,
  territory,
  figures,
  indicators,
}: Pick<Props, "part" | "territory" | "figures" | "indicators"> & { commune: Props["commune"] }) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      {commune && (
        <p class="soft">
          {formatNumber(commune.population, locale)} {t.dashboard.inhabitants.toLowerCase()}. {t.dashboard.popSource(String(commune.populationYear))}
        </p>
      )}
      <Tiles
        tiles={indicators.map((indicator) => [
          indicator.title[locale],
          <FigureLink indicator={indicator} asked={{ part, territory }}>
            {sayAmount(figures.get(indicator.id)!, indicator.unit, locale, t.objective.ofParts)}
          </FigureLink>,
        ])}
      />
    </div>
  );
}

function ZoneLinks({ zones }: Pick<Props, "zones">) {
  const t = useTexts(governanceTexts);
  return (
    <>
      <SectionHead title={t.dashboard.zones} />
      <ul>
        {zones.map((zone) => (
          <li>
            <a href={routes.zone.href({ id: zone.id })}>{zone.name}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
