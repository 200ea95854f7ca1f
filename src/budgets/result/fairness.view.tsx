import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { Columns, SectionHead } from "#platform/ui/band.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Table } from "#platform/ui/table.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import type { Outcome } from "./outcome.ts";
import { resultTexts } from "./result.texts.ts";

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
      <Disclosure summary={t.fairnessTables}>
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
      </Disclosure>
    </>
  );
}
