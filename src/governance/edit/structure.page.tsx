import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { findStrategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { mustEdit } from "./gate.ts";
import { saveStructure } from "./save-structure.command.ts";
import { readStructure } from "./structure.form.ts";
import { structureTexts } from "./structure.texts.ts";
import { EditStructure, type StructureProps } from "./structure.view.tsx";

type StructureVisit = Visit<"/strategie/:slug/priorites", Visitor>;

/** Priorities and objectives of a strategy: added, renamed, moved, removed, with one reason. */
export default page("governance/edit", routes.structure, {
  access: may("governance.edit"),

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const strategy = await find(visit);
    const values = await visit.form();
    const read = readStructure(values, strategy, structureTexts[locale], editTexts[locale]);
    // What the form was made from is not what stands: its numbers may name other things now.
    const stale = values["version"] !== String(strategy.version);
    if (!read.ok && !stale) return show(visit, { values, problems: read.problems }, 422);
    const saved = read.ok && !stale ? await saveStructure(db, strategy, read.value, visitor.id) : ({ ok: false, problem: "changed" } as const);
    if (saved.ok) return { redirect: withQuery(routes.strategy.href(params), { fait: "modifie" }) };
    if (saved.problem === "taken") return show(visit, { values, problems: { new_objective: editTexts[locale].problems.slug } }, 422);
    return show(visit, { values: { ...values, version: String((await find(visit)).version) }, conflict: true }, 409);
  },
});

async function find({ db, params, visitor }: StructureVisit) {
  mustEdit(visitor);
  const found = await findStrategy(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

async function show(visit: StructureVisit, form: Omit<StructureProps, "strategy">, status: 200 | 409 | 422 = 200) {
  const strategy = await find(visit);
  const body = <EditStructure strategy={strategy} {...form} />;
  return { title: structureTexts[visit.locale].structureTitle(strategy.title), status, robots: "noindex" as const, body };
}
