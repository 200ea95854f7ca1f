import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import { sayProject } from "../say.ts";
import type { Outcome } from "./outcome.ts";
import { resultTexts } from "./result.texts.ts";

interface Props {
  outcome: Outcome;
  /** The same vote counted without the ballots that challenges name. */
  without: Outcome;
}

/** Both totals, and whether they choose the same projects. */
export function Challenged({ outcome, without }: Props) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const numbers = (one: Outcome) => new Set(one.winners.map(({ project }) => project.number));
  const [all, undisputed] = [numbers(outcome), numbers(without)];
  const titles = (winners: Outcome["winners"], other: ReadonlySet<number>) =>
    winners.filter(({ project }) => !other.has(project.number)).map(({ project }) => sayProject(project, locale).title);
  const [gained, lost] = [titles(without.winners, all), titles(outcome.winners, undisputed)];
  const rows: [string, Outcome][] = [
    [t.withAll, outcome],
    [t.without, without],
  ];
  return (
    <>
      <SectionHead title={t.challenged}>{t.challengedSays}</SectionHead>
      <Table
        caption={t.challenged}
        hideCaption
        rows={rows}
        columns={[
          { label: t.ballots, heads: true, cell: ([label]) => label },
          { label: t.ballots, number: true, cell: ([, { ballots }]) => formatNumber(ballots, locale) },
          { label: t.winnersOf, number: true, cell: ([, { winners }]) => formatNumber(winners.length, locale) },
          { label: t.measures.spent, number: true, cell: ([, { spentCents }]) => sayEuros(spentCents, locale) },
        ]}
      />
      <p>{gained.length + lost.length === 0 ? t.sameWithout : t.otherWithout(gained, lost)}</p>
    </>
  );
}
