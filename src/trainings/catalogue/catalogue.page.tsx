import { oneOf, ticked, words } from "#platform/web/filters.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { kindWords } from "../edit/module.form.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { listOpen } from "./catalogue.query.ts";
import { catalogueTexts } from "./catalogue.texts.ts";
import { Catalogue } from "./catalogue.view.tsx";

/** What one can learn at all places, the soonest first. */
export default list("trainings/catalogue", routes.catalogue, {
  access: anyone,
  filters: { q: words("q"), kind: oneOf("sorte", kindWords), soon: ticked("annoncees") },
  rows: ({ db, now }, _, asked, range) => listOpen(db, asked, { ...range, now }),
  show: ({ locale, visitor, url }, _, found) => ({
    title: catalogueTexts[locale].title,
    description: catalogueTexts[locale].lead,
    ...(isNarrowed(url) && { robots: "noindex" as const }),
    body: <Catalogue found={found} keeps={keeper(visitor)} signedIn={visitor !== null} />,
  }),
});
