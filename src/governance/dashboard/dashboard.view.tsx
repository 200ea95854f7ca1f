import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Filters, Select } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Indicator, Territory } from "#territory";
import type { KnownIndicator } from "../series/indicators.query.ts";
import type { Figure } from "../figures/figures.query.ts";
import type { TargetProgress } from "../strategy/progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { CommuneMap } from "../indicator/commune-map.view.tsx";
import { isReceding } from "../objective/curve.ts";
import type { TargetCourse } from "../objective/followed.query.ts";
import { ObjectiveCard } from "../strategy/objective-card.view.tsx";
import { TargetChart } from "../objective/target-chart.view.tsx";
import { routes } from "../routes.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import { titleOfTarget } from "../strategy/target-title.ts";
import { CommuneCurves } from "./commune-curves.view.tsx";
import type { Curves } from "./curves.query.ts";
import { FigureTable } from "../indicator/figure-table.view.tsx";
import { Measured } from "../figures/measured.view.tsx";
import { KeyFigures } from "./key-figures.view.tsx";
import { Downloads } from "./part-downloads.view.tsx";

interface Props {
  territory: Territory;
  strategy: Strategy | null;
  stated: ReadonlyMap<string, TargetProgress>;
  /** The curves of the first objectives. */
  followed: readonly TargetCourse[];
  figures: ReadonlyMap<string, Figure>;
  communes: readonly Figure[];
  curves: Curves | null;
  /** The figure that the map and the curves show. */
  map: Indicator | null;
  indicators: readonly KnownIndicator[];
  today: string;
  /** Whoever reads may ask for a measure. */
  measures: boolean;
}

export function Dashboard({ territory, strategy, stated, followed, figures, communes, curves, map, indicators, today, measures }: Props) {
  const t = useTexts(governanceTexts).dashboard;
  const locale = useLocale();
  const objectives = strategy?.priorities.flatMap((priority) => priority.objectives) ?? [];
  return (
    <>
      <PageHead title={t.headingWhole} here={t.title} lead={t.lead(formatDate(today, locale))} joined />
      <Band ground="surface" label={t.objectives}>
        <SectionHead
          title={t.objectives}
          more={
            strategy && (
              <Go href={routes.strategy.href({ slug: strategy.slug })}>
                <Written>{strategy.title}</Written>
              </Go>
            )
          }
        />
        {objectives.length === 0 && <p>{t.noObjective}</p>}
        <Measured figures={figures.values()} measureHref={measures ? routes.measureAll.href() : null} />
        <div class="objectives">
          {objectives.map((objective) => (
            <ObjectiveCard objective={objective} stated={stated} indicators={indicators} />
          ))}
        </div>
      </Band>
      {followed.length > 0 && (
        <Band>
          <Progress followed={followed} />
        </Band>
      )}
      {map && communes.length > 0 && (
        <Band ground="linen">
          <CommuneMap indicator={map} territory={territory} communes={communes} brief />
        </Band>
      )}
      {map && curves && curves.byCommune.size > 0 && (
        <Band>
          <CommuneCurves curves={curves} communes={communes} territory={territory} title={map.title[locale]} />
        </Band>
      )}
      <Band ground="surface">
        <KeyFigures territory={territory} />
      </Band>
      <Band>
        <SectionHead title={t.all} />
        <AllFigures {...{ indicators, figures, territory }} />
      </Band>
    </>
  );
}

/** The table of them all, as files, beside others, of one commune. */
function AllFigures({ indicators, figures, territory }: Pick<Props, "indicators" | "figures" | "territory">) {
  const t = useTexts(governanceTexts).dashboard;
  return (
    <div class="flow">
      <Disclosure summary={t.allFigures(String(indicators.length))}>
        <FigureTable indicators={indicators} figures={figures} behind={{ part: { kind: "metropolis", id: null }, territory }} />
      </Disclosure>
      <p class="row no-print">
        <ButtonLink kind="quiet" href={routes.indicators.href()}>
          {t.list}
        </ButtonLink>
        <Downloads />
        <ButtonLink kind="quiet" href={routes.compare.href()}>
          {t.compare}
        </ButtonLink>
      </p>
      <ChooseCommune territory={territory} />
    </div>
  );
}

/** What was reached on the planned path, under what it says. */
function Progress({ followed }: { followed: readonly TargetCourse[] }) {
  const t = useTexts(governanceTexts).dashboard;
  const locale = useLocale();
  const findingOf = ({ stated: { target, progress }, reached }: TargetCourse) => {
    const finding = t.findings[progress.status ?? "unknown"];
    return isReceding(reached, target.direction) ? t.receding(finding) : finding;
  };
  return (
    <Columns kind="even">
      {followed.map((one, at) => (
        <div>
          <h2>{findingOf(one)}</h2>
          <p class="soft">{titleOfTarget(one.indicator!, one.stated.target, locale)}</p>
          <Disclosure narrow summary={t.drawn}>
            <TargetChart followed={one} indicator={one.indicator!} id={`trajectoire-${at + 1}`} />
          </Disclosure>
        </div>
      ))}
    </Columns>
  );
}

function ChooseCommune({ territory }: { territory: Territory }) {
  const t = useTexts(governanceTexts);
  return (
    <Filters action={routes.dashboard.href()} label={t.dashboard.title}>
      <Select name="commune" label={t.dashboard.choose} choices={territory.communes.map(({ slug, name }) => ({ value: slug, label: name }))} />
      <Button kind="quiet">{t.dashboard.chooseButton}</Button>
    </Filters>
  );
}
