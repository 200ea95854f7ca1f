import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Figure } from "#platform/ui/figure.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Indicator } from "#territory";
import { ProgressChart } from "../charts/progress-chart.tsx";
import { sayValue } from "../figures/say-figure.ts";
import { governanceTexts } from "../governance.texts.ts";
import type { TargetCourse } from "./followed.query.ts";
import { plannedOn } from "../status.ts";
import { titleOfTarget } from "../strategy/target-title.ts";

/** What was reached on the planned path of one target, and the equal table. */
export function TargetChart({ followed: { stated, reached, planned }, indicator, id }: { followed: TargetCourse; indicator: Indicator; id: string }) {
  const t = useTexts(governanceTexts).objective;
  const locale = useLocale();
  const { target, progress } = stated;
  const say = (value: number | null) => sayValue(value, indicator.unit, locale);
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
    <Figure table={table}>
      <ProgressChart
        id={id}
        title={t.chartTitle(
          titleOfTarget(indicator, target, locale),
          say(progress.reached),
          say(progress.planned),
          say(target.value),
          formatDate(target.deadline, locale),
        )}
        reached={reached}
        planned={planned}
        lastLabel={say(progress.reached)}
        targetLabel={t.goal(say(target.value))}
        planLabel={t.plan}
        say={(value) => say(value)}
      />
    </Figure>
  );
}
