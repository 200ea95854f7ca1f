import { plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { structuresTexts } from "../structures.texts.ts";
import { readStructureFilters } from "./structures.filters.ts";
import { findStructures } from "./structures-list.query.ts";
import { Structures } from "./structures.view.tsx";
import { routes } from "../../routes.ts";

export default page("people/structures", routes.structures, {
  access: anyone,

  async get({ db, url, locale }) {
    const { communes } = await readTerritory(db);
    const filters = readStructureFilters(url.searchParams, new Set(communes.map(({ code }) => code)));
    const found = await findStructures(db, filters);
    const t = structuresTexts[locale];
    return {
      title: url.search ? `${t.here} : ${plural(found.total, locale, t.found)}` : t.here,
      description: t.lead,
      body: <Structures found={found} filters={filters} communes={communes} />,
    };
  },
});
