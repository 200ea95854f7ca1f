import { dayOf } from "#platform/time/day.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { conflict, done } from "#platform/web/act.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import { lender } from "../keeper.ts";
import { daysLate } from "../loan.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, thingOf } from "../say.ts";
import { handOver, remindLate } from "./bulk.command.ts";
import { countDesk, findLentBy, listDesk } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk } from "./desk.view.tsx";
import { tabWords } from "./tabs.ts";

/** What waits for those who lend: to answer, to hand over, expected back, late. */
export default list("loans/desk", routes.desk, {
  access: lender,
  filters: { tab: oneOf("quoi", tabWords, "asked"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db, visitor }, _, asked, range) => listDesk(db, visitor, asked, range),
  show: async ({ db, visitor, locale, now }, _, found, form) => ({
    title: deskTexts[locale].title,
    robots: "noindex",
    says: deskTexts[locale].done,
    body: <Desk found={found} form={form} counts={await countDesk(db, visitor)} today={dayOf(now)} />,
  }),
  acts: (step) => ({
    hand: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const { db, files, offers, visitor, locale } = visit;
        const count = await handOver(db, { files, offers }, await findLentBy(db, visitor, ids), visitor.id);
        return count > 0 ? done(hereOf(visit), "remis", count) : conflict(deskTexts[locale].noneHanded, deskTexts[locale].noneHandedNext);
      },
    }),
    remind: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const { db, visitor, locale } = visit;
        const count = await remindLate(db, await findLentBy(db, visitor, ids), visitor.id);
        return count > 0 ? done(hereOf(visit), "relances", count) : conflict(deskTexts[locale].noneReminded);
      },
    }),
  }),
  csv: {
    path: routes.deskCsv,
    tick: ({ id }) => id,
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
