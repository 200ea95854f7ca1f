import { type Filter, oneOf, ticked, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { isAgent } from "../agents.query.ts";
import { employersOf, keeper, party, settling } from "../keeper.ts";
import { routes } from "../routes.ts";
import { findCommunes, listOffers } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { Catalogue } from "./catalogue.view.tsx";
import { quietWords } from "./quiet-words.ts";

/** The code of a commune; what is none is as if it were not asked. */
const commune: Filter<string | null> = {
  name: "commune",
  read: ([first = ""]) => (/^\d[\dAB]\d{3}$/i.test(first) ? first.toUpperCase() : null),
  write: (value) => value,
};

/** Desks that places offer to employers, for everybody to read; and the ways of whoever has a part in it. */
export default list("telework/catalogue", routes.catalogue, {
  access: anyone,
  async find({ db, visitor }) {
    const [territory, codes, agent] = await Promise.all([readTerritory(db), findCommunes(db), visitor ? isAgent(db, visitor) : false]);
    const communes = codes.map((code) => ({ value: code, label: territory.communeByCode(code)?.commune.name ?? code }));
    return {
      communes: communes.toSorted((one, other) => one.label.localeCompare(other.label, "fr")),
      ways: { agent, employers: visitor ? employersOf(visitor) : [], keeps: keeper(visitor), signs: party(visitor), settles: can(visitor, settling, {}) },
    };
  },
  filters: { q: words("q"), commune, quiet: oneOf("calme", quietWords), wheelchair: ticked("fauteuil") },
  size: 12,
  rows: ({ db }, _, asked, range) => listOffers(db, asked, range),
  show: ({ locale, url }, thing, found) => ({
    title: catalogueTexts[locale].title,
    description: catalogueTexts[locale].lead,
    help: catalogueTexts[locale].help,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Catalogue found={found} {...thing} />,
  }),
});
