import { plural } from "#platform/i18n/format.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findProcess } from "#processes";
import { readFilters } from "./list.filters.ts";
import { categoriesOf } from "./list.query.ts";
import { listTexts } from "./list.texts.ts";
import { findMapped } from "./map.query.ts";
import { ProposalsMap } from "./map.view.tsx";
import { routes } from "../routes.ts";

/** How many ideas each commune has, and their titles: the map and the list that equals it. */
export const proposalsMapPage = page("ideas/list", routes.proposalsMap, {
  access: anyone,

  async get({ db, params, url, locale, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    const [territory, categories] = await Promise.all([readTerritory(db), categoriesOf(db, process.id)]);
    const filters = readFilters(url.searchParams, { territory, process, categories });
    const mapped = await findMapped(db, { processId: process.id, filters });
    const t = listTexts[locale];
    return {
      title: `${t.mapHere}, ${process.title} (${plural(mapped.total, locale, t.found)})`,
      description: t.mapLead,
      enhance: ["map"],
      ...(url.search ? { robots: "noindex" as const } : {}),
      body: <ProposalsMap process={process} filters={filters} mapped={mapped} territory={territory} categories={categories} />,
    };
  },
});
