import type { SpaceTabs } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Pages } from "#platform/ui/selection.tsx";
import { Tabs } from "#platform/ui/tabs.tsx";
import type { ListPage } from "#platform/web/list.ts";
import { daysLate } from "../loan.ts";
import type { Loan } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayDays, thingOf, toneOf } from "../say.ts";
import type { Part } from "./mine.query.ts";
import { mineTexts } from "./mine.texts.ts";

export const parts = { current: "en-cours", past: "passes" } as const;

interface MineProps {
  found: ListPage<Loan, { readonly part: Part }>;
  today: string;
  space: SpaceTabs;
}

export function Mine({ found, today, space }: MineProps) {
  const t = useTexts(mineTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const tabs = (["current", "past"] as const).map((part) => ({ label: t.tabs[part], href: found.href({ part }), current: part === found.values.part }));
  return (
    <PageFrame title={t.title} lead={t.lead} actions={<ButtonLink href={routes.catalogue.href()}>{t.find}</ButtonLink>} flow="loose">
      <Tabs {...space} />
      <Tabs label={t.parts} tabs={tabs} />
      {found.total === 0 ? (
        <Empty title={t.empty[found.values.part]} text={t.emptyNext} />
      ) : (
        <Entries>
          {found.rows.map((loan) => {
            const late = daysLate(loan, today);
            return (
              <Entry
                level={2}
                title={thingOf(loan, locale)}
                href={routes.loan.href({ id: loan.id })}
                meta={[
                  <Badge tone={toneOf(loan.state)}>{general.states[loan.state]}</Badge>,
                  late > 0 && <Badge tone="danger">{plural(late, locale, general.late)}</Badge>,
                  loan.lender,
                  sayDays(loan, locale),
                  loan.borrowerName ?? false,
                ].filter(Boolean)}
              />
            );
          })}
        </Entries>
      )}
      <Pages of={found} />
    </PageFrame>
  );
}
