import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Figure } from "#platform/ui/figure.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { ProgressChart } from "../charts/progress-chart.tsx";
import { editTexts } from "../edit/edit.texts.ts";
import { sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import type { Objective, Strategy } from "../strategy/strategy.query.ts";
import type { Followed } from "./objective.page.tsx";
import { TargetFigure } from "./objective-card.view.tsx";
import { plannedOn } from "./status.ts";

interface Props {
  objective: Objective;
  strategy: Strategy;
  targets: readonly Followed[];
  knots: readonly Knot[];
  editable: boolean;
  done: boolean;
}

export function ShowObjective({ objective, strategy, targets, knots, editable, done }: Props) {
  const t = useTexts(governanceTexts);
  const edit = useTexts(editTexts);
  return (
    <>
      <PageHead
        title={objective.title}
        trail={[
          { label: t.strategy.title, href: routes.strategies.href() },
          { label: strategy.title, href: routes.strategy.href({ slug: strategy.slug }) },
        ]}
        lead={objective.summary ?? undefined}
        actions={
          editable && (
            <ButtonLink kind="quiet" href={routes.edit.href({ slug: objective.slug })}>
              {edit.edit}
            </ButtonLink>
          )
        }
        joined
      />
      <Band tight>
        {done && <Notice tone="ok" title={edit.done} announce />}
        <Facts facts={[[t.objective.owner, objective.owner]]} />
      </Band>
      {targets.map((followed, at) => (
        <Band ground={at % 2 === 0 ? "linen" : "paper"}>
          <FollowedTarget followed={followed} id={`cible-${at + 1}`} />
        </Band>
      ))}
      {knots.length > 0 && (
        <Band>
          <SectionHead title={t.objective.thread} />
          <Thread knots={knots} />
        </Band>
      )}
    </>
  );
}

function FollowedTarget({ followed: { stated, reached, planned, indicator }, id }: { followed: Followed; id: string }) {
  const t = useTexts(governanceTexts).objective;
  const locale = useLocale();
  const { target, progress } = stated;
  if (!indicator) return <p>{t.missing}</p>;
  const say = (value: number | null) => sayValue(value, indicator.unit, locale);
  const deadline = formatDate(target.deadline, locale);
  const title = indicator.title[locale];
  const table = (
    <Table
      caption={t.curve}
      hideCaption
      dense
      rows={reached}
      columns={[
        { label: t.day, heads: true, cell: ({ day }) => formatDate(day, locale, { dateStyle: "medium" }) },
        { label: t.reached, number: true, cell: ({ value }) => say(value) },
        { label: t.plannedHead, number: true, cell: ({ day }) => say(plannedOn(target, day)) },
      ]}
    />
  );
  return (
    <Columns kind="half">
      <div class="objective">
        <h2>
          <a href={routes.indicator.href({ id: indicator.id })}>{title}</a>
        </h2>
        <TargetFigure stated={stated} indicator={indicator} />
        <Facts
          facts={[
            [t.baseline, `${say(target.baseline)}, ${formatDate(target.baseline_on, locale)}`],
            [t.direction, t.directions[target.direction]],
            [t.since, target.counted_from && formatDate(target.counted_from, locale)],
            [t.note, target.note],
          ]}
        />
        <p>{indicator.definition[locale]}</p>
        {indicator.estimate && <p class="soft">{indicator.estimate[locale]}</p>}
        <Go href={routes.indicator.href({ id: indicator.id })}>{t.definition}</Go>
      </div>
      <Figure table={table}>
        <ProgressChart
          id={id}
          title={t.chartTitle(title, say(progress.reached), say(progress.planned), say(target.value), deadline)}
          reached={reached}
          planned={planned}
          lastLabel={say(progress.reached)}
          targetLabel={t.goal(say(target.value))}
          planLabel={t.plan}
          say={(value) => say(value)}
        />
      </Figure>
    </Columns>
  );
}
