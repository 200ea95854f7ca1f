import { plural } from "#platform/i18n/format.ts";
import { list } from "#platform/web/list.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { structuresTexts } from "../structures.texts.ts";
import { structureFilters, structureOrders } from "./structures.filters.ts";
import { listStructures } from "./structures-list.query.ts";
import { Structures } from "./structures.view.tsx";
import { routes } from "../../routes.ts";

export default list("people/structures", routes.structures, {
  access: anyone,
  filters: structureFilters,
  orders: structureOrders,
  rows: ({ db }, _, question, range) => listStructures(db, question, range),
  async show({ db, url, locale }, _, found) {
    const { communes } = await readTerritory(db);
    const t = structuresTexts[locale];
    return {
      title: url.search ? `${t.here}\u00a0: ${plural(found.total, locale, t.found)}` : t.here,
      description: t.lead,
      body: <Structures found={found} communes={communes} />,
    };
  },
});
