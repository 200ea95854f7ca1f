import { list } from "#platform/web/list.ts";
import type { Visit } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { readTerritory } from "#territory";
import { deliberationsTexts } from "../deliberations.texts.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { codeOf, columns, named } from "./columns.ts";
import { filters, orders } from "./deliberations.filters.ts";
import { findChoices, listDeliberations } from "./deliberations-list.query.ts";
import { Deliberations } from "./deliberations.view.tsx";

/** All that councils decided and published: by words, assembly, year, commune, and as a file. */
export default list("deliberations/list", routes.list, {
  access: anyone,
  find: ({ db }) => readTerritory(db),
  filters,
  orders,
  rows: async ({ db, locale }, territory, asked, range) => {
    const question = { ...asked, assembly: codeOf(territory, asked.assembly), commune: territory.communeBySlug(asked.commune ?? "")?.code ?? null };
    const { rows, total } = await listDeliberations(db, question, range);
    return { total, rows: rows.map((row) => named(territory, row, locale)) };
  },
  async show({ db, locale, visitor }: Visit, territory, found) {
    const t = deliberationsTexts[locale];
    const body = <Deliberations found={found} choices={await findChoices(db)} territory={territory} keeps={keeper(visitor)} />;
    return {
      title: t.list,
      description: t.lead,
      alternates: { "application/atom+xml": platformRoutes.newsOf.href({ kind: "deliberations" }), "text/csv": found.csv! },
      body,
    };
  },
  csv: { path: routes.listCsv, filename: "deliberations.csv", columns },
});
