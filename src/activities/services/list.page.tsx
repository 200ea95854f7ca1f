import { type Filter, oneOf, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { readTerritory } from "#territory";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listServices } from "./list.query.ts";
import { ServiceList } from "./list.view.tsx";
import { kindWords } from "../service.ts";
import { servicesTexts } from "../services.texts.ts";

const commune: Filter<string | null> = {
  name: "commune",
  read: ([first = ""]) => (/^\d[\dAB]\d{3}$/i.test(first) ? first.toUpperCase() : null),
  write: (value) => value,
};

/** Services that a community keeps open. */
export default list("activities/services", routes.services, {
  access: anyone,
  filters: { q: words("q"), kind: oneOf("sorte", kindWords), commune },
  rows: ({ db }, _, asked, range) => listServices(db, asked, range),
  show: async ({ db, locale, visitor, url }, _, found) => ({
    title: servicesTexts[locale].title,
    description: servicesTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <ServiceList found={found} territory={await readTerritory(db)} keeps={keeper(visitor)} />,
  }),
});
