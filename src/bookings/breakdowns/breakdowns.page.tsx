import { sayInstant } from "#platform/i18n/say-when.ts";
import { oneOf } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { countBreakdowns, listBreakdowns } from "./breakdowns.query.ts";
import { breakdownTexts } from "./breakdowns.texts.ts";
import { Breakdowns, stateWords } from "./breakdowns.view.tsx";

/** What people say does not work, of all that somebody keeps. */
export default list("bookings/breakdowns", routes.breakdowns, {
  access: keeper,
  filters: { state: oneOf("etat", stateWords, "open") },
  rows: ({ db, visitor }, _, { state }, range) => listBreakdowns(db, visitor, state, range),
  show: async ({ db, visitor, locale }, _, found) => ({
    title: breakdownTexts[locale].list,
    robots: "noindex",
    body: <Breakdowns found={found} counts={await countBreakdowns(db, visitor)} />,
  }),
  csv: {
    path: routes.breakdownsCsv,
    filename: "pannes.csv",
    columns: (locale) => {
      const { columns: c } = breakdownTexts[locale];
      return {
        [c.what]: ({ name }) => name,
        [c.place]: ({ placeName }) => placeName,
        [c.at]: ({ at }) => sayInstant(at, locale),
        [c.words]: ({ words }) => words,
        [c.answer]: ({ answer }) => answer,
        [c.answeredAt]: ({ answeredAt }) => answeredAt && sayInstant(answeredAt, locale),
      };
    },
  },
});
