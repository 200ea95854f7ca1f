import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Table } from "#platform/ui/table.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Channel, Tie } from "../vote.ts";
import type { Outcome } from "./outcome.ts";
import type { Turnout } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";
import { suppressed } from "./turnout.ts";

/** To whom the money goes: how many winners each ballot has, and what each theme gets. Of a budget counted as a whole. */
export function Fairness({ outcome }: { outcome: Outcome }) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const [part] = outcome.parts;
  if (outcome.parts.length !== 1 || !part) return null;
  const { winnersApproved, byCategory } = part.explanation.fairness;
  return (
    <>
      <SectionHead title={t.fairness}>{t.fairnessSays}</SectionHead>
      <Columns kind="even">
        <Table
          caption={t.winnersPerBallot}
          dense
          rows={winnersApproved}
          columns={[
            { label: t.winnersOf, heads: true, cell: ({ winners }) => formatNumber(winners, locale) },
            { label: t.ballots, number: true, cell: ({ voters }) => formatNumber(voters, locale) },
          ]}
        />
        <Table
          caption={t.byTheme}
          dense
          rows={byCategory}
          columns={[
            { label: general.category, heads: true, cell: ({ name }) => name },
            { label: t.winnersOf, number: true, cell: ({ winners }) => formatNumber(winners, locale) },
            {
              label: t.share,
              number: true,
              cell: ({ percent }) => formatNumber(Number(percent) / 100, locale, { style: "percent", maximumFractionDigits: 1 }),
            },
          ]}
        />
      </Columns>
    </>
  );
}

interface WhoProps {
  turnout: readonly Turnout[];
  territory: Territory;
}

/** Who voted, by channel, commune and tie: counts, small cells not told. */
export function WhoVoted({ turnout, territory }: WhoProps) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const say: Record<Turnout["facet"], (value: string) => string> = {
    channel: (value) => general.channels[value as Channel] ?? value,
    commune: (value) => territory.communeByCode(value)?.commune.name ?? value,
    tie: (value) => general.ties[value as Tie] ?? value,
  };
  const facets = (["channel", "commune", "tie"] as const).filter((facet) => turnout.some((row) => row.facet === facet));
  if (facets.length === 0) return null;
  return (
    <>
      <SectionHead title={t.turnout}>{t.turnoutSays}</SectionHead>
      <Columns kind="even">
        {facets.map((facet) => (
          <Table
            caption={t.facets[facet]}
            dense
            rows={suppressed(turnout.filter((row) => row.facet === facet))}
            columns={[
              { label: t.facets[facet], heads: true, cell: ({ value }) => say[facet](value) },
              { label: t.voters, number: true, cell: ({ voters }) => (voters === null ? <span class="soft">{t.few}</span> : formatNumber(voters, locale)) },
            ]}
          />
        ))}
      </Columns>
    </>
  );
}
