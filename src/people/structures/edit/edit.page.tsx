import type { Visit } from "#platform/web/page.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { saySiret } from "../structure.ts";
import { readStructure } from "../structure.form.ts";
import { findStructure, type Structure, whereIs } from "../structures.query.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { editStructure } from "./edit.command.ts";
import { EditStructure } from "./edit.view.tsx";

export default page("people/structures", routes.editStructure, {
  access: may("structures.edit"),

  async get(visit) {
    const structure = await structureOf(visit);
    const { communes } = await readTerritory(visit.db);
    const title = structuresTexts[visit.locale].edit.title(structure.name);
    return { title, body: <EditStructure structure={structure} communes={communes} values={valuesOf(structure)} problems={{}} /> };
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const structure = await structureOf(visit);
    const typed = await visit.form();
    const t = structuresTexts[locale];
    const { communes } = await readTerritory(db);
    const title = t.edit.title(structure.name);
    const read = readStructure(typed, new Set(communes.map(({ code }) => code)), t.problems);
    const again = { communes, structure, values: typed };
    if (!read.ok) return { status: 422, title, body: <EditStructure {...again} problems={read.problems} /> };
    const version = /^\d{1,9}$/.test(typed.version ?? "") ? Number(typed.version) : 0;
    const edited = await editStructure(db, structure, read.value, { by: visitor.id, version });
    if (edited.ok) return { redirect: withQuery(routes.structure.href({ id: structure.id }), { fait: "modifiee" }) };
    if (edited.problem === "taken")
      return { status: 409, title, body: <EditStructure {...again} problems={{ [edited.field]: t.problems.taken }} taken={edited} /> };
    const values = { ...typed, version: String(edited.saved.version) };
    return { status: 409, title, body: <EditStructure {...again} values={values} problems={{}} conflict={{ typed: read.value, saved: edited.saved }} /> };
  },
});

/** @throws NotFound, Forbidden */
async function structureOf({ db, params, visitor }: Visit<"/structures/:id/modifier", Visitor>): Promise<Structure> {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!can(visitor, "structures.edit", whereIs(structure))) throw new Forbidden();
  return structure;
}

function valuesOf({ siret, version, updated_at: _, ...structure }: Structure) {
  return { ...structure, siret: siret && saySiret(siret), version: String(version) };
}
