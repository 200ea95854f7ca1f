import { Forbidden } from "#platform/web/errors.ts";
import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { isByDay } from "../ledger.ts";
import { ledgerTexts } from "../ledger.texts.ts";
import { findOwn } from "../members.query.ts";
import { routes } from "../routes.ts";
import { listContributions } from "./contributions.query.ts";
import { contributionsTexts } from "./contributions.texts.ts";
import { Contributions } from "./contributions.view.tsx";
import { tabWords } from "./tabs.ts";

/** What members gave each other, in the open for the network: read by members and by coordinators. */
export default list("network/contributions", routes.contributions, {
  access: signedIn,
  async find({ db, visitor }) {
    const own = await findOwn(db, visitor);
    if (own.length === 0 && !keeps(visitor)) throw new Forbidden();
    return { declares: own.length > 0 };
  },
  filters: { tab: oneOf("quoi", tabWords, "all"), q: words("q") },
  tabs: ["tab"],
  rows: ({ db, visitor }, _, asked, range) => listContributions(db, visitor, asked, range),
  show: ({ locale }, { declares }, found) => ({
    title: contributionsTexts[locale].title,
    robots: "noindex",
    body: <Contributions found={found} declares={declares} />,
  }),
  csv: {
    path: routes.contributionsCsv,
    filename: "contributions.csv",
    columns: (locale) => {
      const c = contributionsTexts[locale].columns;
      const ledger = ledgerTexts[locale];
      return {
        [c.day]: ({ doneOn }) => doneOn,
        [c.from]: ({ giver }) => giver,
        [c.to]: ({ taker }) => taker ?? ledger.toAll,
        [c.what]: ({ kind }) => ledger.kinds[kind],
        [c.words]: ({ words: said }) => said,
        [c.hours]: ({ kind, quantity }) => (isByDay(kind) ? null : quantity / 60),
        [c.days]: ({ kind, quantity }) => (isByDay(kind) ? quantity : null),
        [c.value]: ({ value }) => value / 100,
        [c.paid]: ({ kind, paid }) => (isByDay(kind) ? null : paid ? ledger.paid : ledger.unpaid),
        [c.state]: ({ state }) => ledger.states[state],
        [c.movement]: ({ movement }) => movement,
      };
    },
  },
});
