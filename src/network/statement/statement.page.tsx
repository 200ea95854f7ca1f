import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { list } from "#platform/web/list.ts";
import { words } from "#platform/web/filters.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { actsFor, keeps } from "../keeper.ts";
import { findByNumber } from "../members.query.ts";
import { routes } from "../routes.ts";
import { isQuarter, quarterOf } from "./quarter.ts";
import { findBalances, findLines } from "./statement.query.ts";
import { statementTexts } from "./statement.texts.ts";
import { Statement } from "./statement.view.tsx";

/** The statement of a member, for those who act for it and coordinators; of the running quarter unless another is asked for. */
export default list("network/statement", routes.statement, {
  access: signedIn,
  async find({ db, params, visitor, url, now }) {
    const member = await findByNumber(db, params.number);
    if (!member || (!actsFor(visitor, member) && !keeps(visitor))) throw new NotFound();
    const asked = url.searchParams.get("trimestre") ?? "";
    const quarter = isQuarter(asked) ? asked : quarterOf(dayOf(now));
    return { member, quarter, balances: await findBalances(db, member.id, quarter) };
  },
  filters: { trimestre: words("trimestre") },
  size: 500,
  async rows({ db }, { member, quarter }, _, { limit, offset }) {
    const lines = await findLines(db, member.id, quarter);
    return { rows: limit === null ? lines : lines.slice(offset, offset + limit), total: lines.length };
  },
  show: ({ locale }, thing, found) => ({
    title: statementTexts[locale].of(thing.member.name),
    robots: "noindex",
    body: <Statement {...thing} found={found} />,
  }),
  csv: {
    path: routes.statementCsv,
    filename: "releve.csv",
    columns: (locale) => {
      const t = statementTexts[locale];
      return {
        [t.number]: ({ number }) => number,
        [t.day]: ({ at }) => dayOf(at),
        [t.kind]: ({ kind }) => t.kinds[kind],
        [t.with]: ({ other, purpose }) => other ?? (purpose === "member" ? null : t[purpose]),
        [t.words]: ({ words: said }) => said,
        [t.credits]: ({ unit, amount }) => (unit === "credits" ? amount / 100 : null),
        [t.euros]: ({ unit, amount }) => (unit === "euros" ? amount / 100 : null),
      };
    },
  },
});
