import { dayOf } from "#platform/time/day.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { lender } from "../keeper.ts";
import { daysLate } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, thingOf } from "../say.ts";
import { countDesk, listDesk } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk } from "./desk.view.tsx";
import { tabWords } from "./tabs.ts";

/** What waits for those who lend: to answer, to hand over, expected back, late. */
export default list("loans/desk", routes.desk, {
  access: lender,
  filters: { tab: oneOf("quoi", tabWords, "asked"), q: words("q") },
  rows: ({ db, visitor }, _, asked, range) => listDesk(db, visitor, asked, range),
  show: async ({ db, visitor, locale, now }, _, found) => ({
    title: deskTexts[locale].title,
    robots: "noindex",
    body: <Desk found={found} counts={await countDesk(db, visitor)} today={dayOf(now)} />,
  }),
  csv: {
    path: routes.deskCsv,
    filename: "prets.csv",
    columns: (locale) => {
      const c = deskTexts[locale].columns;
      const today = dayOf(Date.now());
      return {
        [c.thing]: (loan) => thingOf(loan, locale),
        [c.units]: ({ units }) => units,
        [c.borrower]: (loan) => borrowerOf(loan, locale),
        [c.first]: ({ firstDay }) => firstDay,
        [c.last]: ({ lastDay }) => lastDay,
        [c.state]: ({ state }) => loansTexts[locale].states[state],
        [c.late]: (loan) => daysLate(loan, today),
      };
    },
  },
});
