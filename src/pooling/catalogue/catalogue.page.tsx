import { oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { pooler, settles } from "../keeper.ts";
import { poolingTexts } from "../pooling.texts.ts";
import { routes } from "../routes.ts";
import { listOffers } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { Catalogue } from "./catalogue.view.tsx";
import { payWords, sideWords, subjectWords } from "./catalogue.words.ts";

/** Services that structures offer and look for, for everybody to read; and the ways of whoever acts for one. */
export default list("pooling/catalogue", routes.catalogue, {
  access: anyone,
  find: ({ visitor }) => ({ pools: pooler(visitor), settles: settles(visitor) }),
  filters: { q: words("q"), side: oneOf("sens", sideWords), subject: oneOf("sujet", subjectWords), pay: oneOf("prix", payWords) },
  rows: ({ db }, _, asked, range) => listOffers(db, asked, range),
  show: ({ locale, url }, ways, found) => ({
    title: poolingTexts[locale].title,
    description: catalogueTexts[locale].lead,
    help: catalogueTexts[locale].help,
    says: catalogueTexts[locale].done,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Catalogue found={found} ways={ways} />,
  }),
  csv: {
    path: routes.catalogueCsv,
    filename: "services-mutualises.csv",
    columns: (locale) => {
      const [t, general] = [catalogueTexts[locale], poolingTexts[locale]];
      return {
        [t.columns.title]: ({ title }) => title,
        [t.columns.structure]: ({ structureName }) => structureName,
        [t.columns.side]: ({ side }) => general.offerSides[side],
        [t.columns.subject]: ({ subject }) => general.subjects[subject],
        [t.columns.unit]: ({ unit }) => general.unitNames[unit],
        [t.columns.euros]: ({ pay, price }) => (pay === "euros" ? price / 100 : ""),
        [t.columns.minutes]: ({ pay, price }) => (pay === "exchange" ? price : ""),
        [t.columns.capacity]: ({ capacity }) => capacity ?? "",
      };
    },
  },
});
