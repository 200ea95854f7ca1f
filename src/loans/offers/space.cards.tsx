import type { SpaceCard, TaskSource } from "#people";
import { plural } from "#platform/i18n/format.ts";
import { dayOf } from "#platform/time/day.ts";
import { Card } from "#platform/ui/card.tsx";
import { withQuery } from "#platform/web/path.ts";
import { countAwaited } from "../desk/desk.query.ts";
import { deskTexts } from "../desk/desk.texts.ts";
import { tabWords } from "../desk/tabs.ts";
import { lender } from "../keeper.ts";
import { daysLate } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { listBorrowed } from "../mine/mine.query.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { routes } from "../routes.ts";
import { sayDays, thingOf } from "../say.ts";

/** What this person borrows, what is away first. */
export const ownLoans: SpaceCard = {
  order: 109,
  async card({ db, visitor, locale, now }) {
    const { rows } = await listBorrowed(db, visitor, "current", { limit: 3, offset: 0 });
    if (rows.length === 0) return null;
    const t = mineTexts[locale];
    return (
      <Card title={t.card}>
        <ul>
          {rows.map((loan) => {
            const late = daysLate(loan, dayOf(now));
            return (
              <li>
                <a href={routes.loan.href({ id: loan.id })}>{thingOf(loan, locale)}</a>,{" "}
                {late > 0 ? plural(late, locale, loansTexts[locale].late) : sayDays(loan, locale)}
              </li>
            );
          })}
        </ul>
        <p>
          <a href={routes.mine.href()}>{t.title}</a>
        </p>
      </Card>
    );
  },
};

/** What waits for those who lend: requests, what is to be handed over, what is late. */
export const loanTasks: TaskSource = {
  room: { fr: "Prêts", en: "Loans", nl: "Uitleningen" },
  async tasks({ db, visitor, locale, now }) {
    if (!lender(visitor)) return [];
    const counts = await countAwaited(db, visitor);
    const t = deskTexts[locale];
    return (["asked", "today", "late"] as const)
      .filter((tab) => counts[tab] > 0)
      .map((tab) => ({
        ...{ what: plural(counts[tab], locale, t.task[tab]), of: null, href: withQuery(routes.desk.href(), { quoi: tabWords[tab] }) },
        ...{ count: counts[tab], late: tab === "late" ? counts[tab] : 0, due: tab === "today" ? now : null },
      }));
  },
};
