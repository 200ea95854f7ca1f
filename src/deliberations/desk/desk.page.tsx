import { plural } from "#platform/i18n/format.ts";
import { conflict, done } from "#platform/web/act.ts";
import { oneOf } from "#platform/web/filters.ts";
import { hereOf, list, tickedRows } from "#platform/web/list.ts";
import { readTerritory } from "#territory";
import { keeper } from "../keeper.ts";
import { codeOf, columns, named } from "../list/columns.ts";
import { filters, orders } from "../list/deliberations.filters.ts";
import { routes } from "../routes.ts";
import { countByState, findDeskChoices, listKept } from "./desk.query.ts";
import { deskTexts } from "./desk.texts.ts";
import { Desk } from "./desk.view.tsx";
import { publishAll } from "./publish-all.command.ts";

/** The register of the assemblies that somebody keeps: by state; drafts are published several at once. */
export default list("deliberations/desk", routes.desk, {
  access: keeper,
  find: ({ db }) => readTerritory(db),
  filters: { ...filters, state: oneOf("etat", { draft: "brouillons", published: "publiees", withdrawn: "retirees" }, "draft") },
  tabs: ["state"],
  orders,
  rows: async ({ db, locale, visitor }, territory, asked, range) => {
    const question = { ...asked, assembly: codeOf(territory, asked.assembly), commune: territory.communeBySlug(asked.commune ?? "")?.code ?? null };
    const { rows, total } = await listKept(db, question, range, visitor);
    return { total, rows: rows.map((row) => named(territory, row, locale)) };
  },
  async show({ db, visitor, locale }, territory, found, form) {
    const t = deskTexts[locale];
    const [counts, choices] = await Promise.all([countByState(db, visitor), findDeskChoices(db, visitor)]);
    const body = <Desk found={found} counts={counts} choices={choices} territory={territory} form={form} />;
    return { title: t.title, robots: "noindex", says: { publiees: (count) => plural(count, locale, t.published) }, body };
  },
  acts: (step) => ({
    publish: step({
      read: tickedRows,
      async run(visit, _, ids) {
        const count = await publishAll(visit.db, ids, visit.visitor);
        return count > 0 ? done(hereOf(visit), "publiees", count) : conflict(deskTexts[visit.locale].publishedNone);
      },
    }),
  }),
  csv: { path: routes.deskCsv, filename: "registre-deliberations.csv", columns, tick: ({ id }) => id },
});
