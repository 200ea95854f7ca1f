import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { keptAt } from "../say.ts";
import { trainingsTexts } from "../trainings.texts.ts";
import { countKept, listKept } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";
import { Keep, stateWords } from "./keep.view.tsx";

/** Modules that somebody keeps or teaches, by state. Whoever teaches has no role: the list is open to all and holds what is theirs. */
export default list("trainings/keep", routes.keep, {
  access: signedIn,
  filters: { q: words("q"), state: oneOf("etat", stateWords, "open") },
  tabs: ["state"],
  rows: ({ db, visitor }, _, asked, range) => listKept(db, visitor, asked, range),
  show: async ({ db, visitor, locale }, _, found) => ({
    title: keepTexts[locale].title,
    robots: "noindex",
    body: <Keep found={found} counts={await countKept(db, visitor)} keeps={keeper(visitor)} />,
  }),
  csv: {
    path: routes.keepCsv,
    filename: "formations.csv",
    columns: (locale) => {
      const { columns: c } = keepTexts[locale];
      const t = trainingsTexts[locale];
      return {
        [c.title]: ({ words: { title } }) => title,
        [c.place]: (row) => keptAt(row, locale),
        [c.kind]: ({ kind }) => t.kinds[kind],
        [c.state]: ({ state }) => t.states[state],
        [c.months]: ({ months }) => months,
        [c.holders]: ({ holders }) => holders,
        [c.sessions]: ({ sessions }) => sessions,
      };
    },
  },
});
