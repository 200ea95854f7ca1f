import { day, type Filter, ticked, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { lender } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findCommunes, listLent } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { Catalogue } from "./catalogue.view.tsx";

/** The code of a commune; what is none is as if it were not asked. */
const commune: Filter<string | null> = {
  name: "commune",
  read: ([first = ""]) => (/^\d[\dAB]\d{3}$/i.test(first) ? first.toUpperCase() : null),
  write: (value) => value,
};

/** What can be borrowed at all places. */
export default list("loans/catalogue", routes.catalogue, {
  access: anyone,
  async find({ db }) {
    const [territory, codes] = await Promise.all([readTerritory(db), findCommunes(db)]);
    const named = codes.map((code) => ({ value: code, label: territory.communeByCode(code)?.commune.name ?? code }));
    return { territory, communes: named.toSorted((one, other) => one.label.localeCompare(other.label, "fr")) };
  },
  filters: { q: words("q"), commune, first: day("du"), last: day("au"), carried: ticked("transport") },
  size: 12,
  rows: ({ db }, _, asked, range) => listLent(db, asked, range),
  show: ({ locale, visitor, url }, thing, found) => ({
    title: catalogueTexts[locale].title,
    description: catalogueTexts[locale].lead,
    help: catalogueTexts[locale].help,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Catalogue found={found} {...thing} lends={lender(visitor)} signedIn={visitor !== null} />,
  }),
});
