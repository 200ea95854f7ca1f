import { plural } from "#platform/i18n/format.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { isNarrowed } from "#platform/web/request.ts";
import { findSelection } from "./selection.ts";
import { listTexts } from "./list.texts.ts";
import { findMapped } from "./map.query.ts";
import { ProposalsMap } from "./map.view.tsx";
import { routes } from "../routes.ts";

/** How many ideas each commune has, and their titles: the map and the list that equals it. */
export const proposalsMapPage = page("ideas/list", routes.proposalsMap, {
  access: anyone,

  async get(visit) {
    const { url, locale } = visit;
    const { process, territory, categories, filters, asked } = await findSelection(visit);
    const mapped = await findMapped(visit.db, asked);
    const t = listTexts[locale];
    return {
      title: `${t.mapHere}, ${process.title} (${plural(mapped.total, locale, t.found)})`,
      description: t.mapLead,
      enhance: ["map"],
      ...(isNarrowed(url) ? { robots: "noindex" as const } : {}),
      body: <ProposalsMap process={process} filters={filters} mapped={mapped} territory={territory} categories={categories} />,
    };
  },
});
