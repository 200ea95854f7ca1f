import { dayOf } from "#platform/time/day.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { readTerritory } from "#territory";
import { keeper } from "../keeper.ts";
import { isOpen } from "../offers.query.ts";
import { premisesTexts } from "../premises.texts.ts";
import { routes } from "../routes.ts";
import { columns, named } from "./columns.ts";
import { countOpen } from "./count-open.query.ts";
import { filters, orders } from "./premises.filters.ts";
import { listOffers } from "./premises-list.query.ts";
import { Premises } from "./premises.view.tsx";

/** What places and communes let or lend today: by commune, kind, use, surface, rent, and as a file. */
export default list("premises/list", routes.list, {
  access: anyone,
  find: ({ db }) => readTerritory(db),
  filters,
  orders,
  rows: async ({ db, now }, territory, asked, range) => {
    const { rows, total } = await listOffers(db, asked, isOpen(dayOf(now)), range);
    return { total, rows: rows.map((row) => named(territory, row)) };
  },
  async show({ db, locale, visitor, now }, territory, found) {
    const t = premisesTexts[locale];
    const today = dayOf(now);
    const any = found.total > 0 || (await countOpen(db, today)) > 0;
    return {
      title: t.list,
      description: t.lead,
      alternates: { "application/atom+xml": platformRoutes.newsOf.href({ kind: "locaux" }), "text/csv": found.csv! },
      body: <Premises found={found} territory={territory} today={today} any={any} keeps={keeper(visitor)} />,
    };
  },
  csv: { path: routes.listCsv, filename: "locaux.csv", columns },
});
