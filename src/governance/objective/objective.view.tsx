import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import type { Knot } from "#platform/ui/thread.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Indicator, Territory } from "#territory";
import { editTexts } from "../edit/edit.texts.ts";
import { sayValue } from "../figures/say-figure.ts";
import { CommuneMap } from "../indicator/commune-map.view.tsx";
import type { Figure, PartAmount } from "../figures/figures.query.ts";
import { Measured } from "../figures/measured.view.tsx";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Objective, Strategy } from "../strategy/strategy.query.ts";
import type { TargetCourse } from "./followed.query.ts";
import { TargetFigure } from "../strategy/objective-card.view.tsx";
import { ObjectiveHistory, type ObjectiveVersion } from "./objective-history.view.tsx";
import { TargetChart } from "./target-chart.view.tsx";
import { titleOfTarget } from "../strategy/target-title.ts";
import { ThreadBand } from "../thread-band.view.tsx";

interface Props {
  objective: Objective;
  strategy: Strategy;
  targets: readonly TargetCourse[];
  /** What each commune adds to the first target; none when its figure does not go so far down. */
  communes: readonly PartAmount[];
  knots: readonly Knot[];
  /** More hangs from it than is shown. */
  cut: boolean;
  touched: readonly ObjectiveVersion[];
  indicators: readonly Indicator[];
  territory: Territory;
  editable: boolean;
  /** Of the whole, by indicator. */
  figures: ReadonlyMap<string, Figure>;
  /** Whoever reads may ask for a measure. */
  measures: boolean;
}

export function ShowObjective(props: Props) {
  const { objective, strategy, targets, communes, knots, cut, touched, indicators, territory, editable, figures, measures } = props;
  const t = useTexts(governanceTexts);
  return (
    <>
      <Head objective={objective} strategy={strategy} editable={editable} />
      <Band tight>
        <Facts facts={[[t.objective.owner, <Written>{objective.owner}</Written>]]} />
      </Band>
      {targets.map((followed, at) => (
        <Band ground={at % 2 === 0 ? "linen" : "paper"}>
          <FollowedTarget {...{ followed, territory, figures, measures }} id={`cible-${at + 1}`} />
        </Band>
      ))}
      {communes.length > 0 && targets[0]?.indicator && (
        <Band>
          <CommuneMap indicator={targets[0].indicator} territory={territory} communes={communes} after={targets[0].stated.target.counted_from} brief />
        </Band>
      )}
      <ThreadBand knots={knots} cut={cut} of={{ kind: "objective", id: objective.id }} />
      {touched.length > 0 && (
        <Band ground="surface">
          <ObjectiveHistory touched={touched} slug={strategy.slug} indicators={indicators} />
        </Band>
      )}
      <Band tight>
        <p class="row no-print">
          <ButtonLink kind="quiet" icon="download" href={routes.objectiveCsv.href({ slug: objective.slug })}>
            CSV
          </ButtonLink>
          <ButtonLink kind="quiet" icon="download" href={routes.objectiveJson.href({ slug: objective.slug })}>
            JSON
          </ButtonLink>
        </p>
      </Band>
    </>
  );
}

function Head({ objective, strategy, editable }: Pick<Props, "objective" | "strategy" | "editable">) {
  const t = useTexts(governanceTexts);
  const edit = useTexts(editTexts);
  return (
    <PageHead
      title={<Written>{objective.title}</Written>}
      trail={[
        { label: t.strategy.title, href: routes.strategies.href() },
        { label: <Written>{strategy.title}</Written>, href: routes.strategy.href({ slug: strategy.slug }) },
      ]}
      lead={objective.summary && <Written>{objective.summary}</Written>}
      actions={
        editable && (
          <ButtonLink kind="quiet" href={routes.edit.href({ slug: objective.slug })}>
            {edit.edit}
          </ButtonLink>
        )
      }
      joined
    />
  );
}

interface FollowedProps extends Pick<Props, "territory" | "figures" | "measures"> {
  followed: TargetCourse;
  id: string;
}

function FollowedTarget({ followed, territory, figures, measures, id }: FollowedProps) {
  const t = useTexts(governanceTexts);
  const locale = useLocale();
  const { stated, indicator } = followed;
  const { target } = stated;
  if (!indicator) return <p>{t.objective.missing}</p>;
  const figure = figures.get(indicator.id);
  return (
    <Columns kind="half">
      <div class="objective">
        <h2>
          <a href={routes.indicator.href({ id: indicator.id })}>{titleOfTarget(indicator, target, locale)}</a>
        </h2>
        <TargetFigure stated={stated} indicator={indicator} territory={territory} />
        <Measured figures={figure ? [figure] : []} measureHref={measures ? routes.measure.href({ id: indicator.id }) : null} />
        <Facts
          facts={[
            [t.objective.baseline, `${sayValue(target.baseline, indicator.unit, locale)}, ${formatDate(target.baseline_on, locale)}`],
            [t.objective.direction, t.objective.directions[target.direction]],
            [t.objective.note, target.note && <Written>{target.note}</Written>],
          ]}
        />
        <p>{indicator.definition[locale]}</p>
        {indicator.estimate && <p class="soft">{indicator.estimate[locale]}</p>}
        <p class="row no-print">
          <Go href={routes.indicator.href({ id: indicator.id })}>{t.objective.definition}</Go>
          <Go href={routes.rule.href()}>{t.strategy.rule}</Go>
        </p>
      </div>
      <TargetChart followed={followed} indicator={indicator} id={id} />
    </Columns>
  );
}
