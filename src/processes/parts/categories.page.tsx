import { sql } from "kysely";

import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManaged } from "../gate.ts";
import { manageTexts } from "../manage/manage.texts.ts";
import { addCategory, moveCategory, removeCategory, renameCategories, usesOf } from "./categories.command.ts";
import { Categories, type CategoryLine } from "./categories.view.tsx";
import { partsTexts } from "./parts.texts.ts";
import { routes } from "../routes.ts";

type CategoriesVisit = Visit<"/participer/instruction/demarche/:process/categories", Visitor>;

export default page("processes/parts", routes.editCategories, {
  access: agent,

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale, offers } = visit;
    const t = partsTexts[locale];
    const process = await findManaged(db, params.process, visitor);
    const asked = { processId: process.id, by: visitor.id };
    const form = await visit.form();
    const [act, id = ""] = (form["act"] ?? "").split(":");
    const back = (fait: string) => ({ redirect: withQuery(routes.editCategories.href(params), { fait }) });
    const fits = (name: string) => name.length >= 2 && name.length <= 80;
    if (act === "add") {
      const name = (form["name"] ?? "").trim();
      const added = fits(name) ? await addCategory(db, asked, name) : null;
      return added?.ok ? back("ajoute") : show(visit, { values: form, problems: { name: added ? t.categories.taken : t.categories.problem } }, 422);
    }
    if (act === "save") {
      const names = new Map(Object.entries(form).flatMap(([field, name]) => (field.startsWith("name_") ? [[field.slice(5), name.trim()] as const] : [])));
      if (![...names.values()].every(fits)) return show(visit, { typed: names, wrong: t.categories.problem }, 422);
      await renameCategories(db, asked, names);
      return back("modifie");
    }
    const done = await (act === "remove"
      ? removeCategory(db, { ...asked, plugs: offers.processPlugs }, id)
      : moveCategory(db, asked, id, act === "up" ? -1 : 1));
    return done.ok ? back(act === "remove" ? "retire" : "modifie") : show(visit, { wrong: done.problem === "used" ? t.categories.used : t.gone }, 409);
  },
});

async function show(visit: CategoriesVisit, form: Partial<Parameters<typeof Categories>[0]>, status: 200 | 409 | 422 = 200) {
  const { db, params, visitor, locale, url, offers } = visit;
  const process = await findManaged(db, params.process, visitor);
  const [{ rows: categories }, uses] = await Promise.all([
    sql<Omit<CategoryLine, "ideas">>`select id, name from processes.category where process_id = ${process.id} order by position, name`.execute(db),
    usesOf(db, offers.processPlugs, process.id),
  ]);
  const rows = categories.map((one) => ({ ...one, ideas: uses.get(one.id) ?? 0 }));
  const done = status === 200 ? url.searchParams.get("fait") : null;
  const body = <Categories process={process} rows={rows} done={done} values={{}} problems={{}} {...form} />;
  return { title: `${manageTexts[locale].tabs.editCategories}, ${process.title}`, status, robots: "noindex" as const, body };
}
