import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { can } from "#platform/web/visitor.ts";
import { bookingsTexts } from "../bookings.texts.ts";
import { holidayPower, keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { countKept, listKept } from "./keep.query.ts";
import { keepTexts } from "./keep.texts.ts";
import { Keep, stateWords } from "./keep.view.tsx";

/** What can be booked at the places that somebody keeps, by state. */
export default list("bookings/keep", routes.keep, {
  access: keeper,
  filters: { q: words("q"), state: oneOf("etat", stateWords, "open") },
  tabs: ["state"],
  rows: ({ db, visitor }, _, asked, range) => listKept(db, visitor, asked, range),
  show: async ({ db, visitor, locale }, _, found) => ({
    title: keepTexts[locale].title,
    robots: "noindex",
    body: <Keep found={found} counts={await countKept(db, visitor)} holidays={can(visitor, holidayPower, {})} />,
  }),
  csv: {
    path: routes.keepCsv,
    filename: "ressources.csv",
    columns: (locale) => {
      const { columns: c, states } = keepTexts[locale];
      return {
        [c.name]: ({ words: { name } }) => name,
        [c.place]: ({ placeName }) => placeName,
        [c.kind]: ({ kind }) => bookingsTexts[locale].kinds[kind],
        [c.state]: ({ state }) => states[state],
        [c.quantity]: ({ quantity }) => quantity,
        [c.capacity]: ({ capacity }) => capacity,
      };
    },
  },
});
