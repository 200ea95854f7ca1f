import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { Visit, VisitOf } from "#platform/web/page.tsx";
import { can, may } from "#platform/web/visitor.ts";
import { type Commune, readTerritory } from "#territory";
import { saySiret } from "../structure.ts";
import { readStructure, type StructureFacts } from "../structure.form.ts";
import type { NumberConflict } from "../structure-taken.query.ts";
import { findStructure, type Structure, whereIs } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { editStructure } from "./edit.command.ts";
import { EditStructure } from "./edit.view.tsx";
import { routes } from "../../routes.ts";

export interface Editing {
  readonly structure: Structure;
  readonly communes: readonly Commune[];
  /** The structure that has the number already. */
  readonly taken?: NumberConflict;
  /** What was typed, when somebody saved another version meanwhile. */
  readonly mine?: StructureFacts;
}

export default act("people/structures", routes.editStructure, {
  access: may("structures.edit"),
  find: findEdited,
  values: (_visit, { structure }) => valuesOf(structure),
  show,
  read: (form, _visit, { communes }) => ({ facts: readStructure(form, communes), version: form.version() }),
  async run({ db, visitor, locale }, { structure, communes }, { facts, version }) {
    const edited = await editStructure(db, structure, facts, { by: visitor.id, version });
    if (edited.ok) return done(routes.structure.href({ id: structure.id }), "modifiee");
    const t = structuresTexts[locale];
    if (edited.problem === "taken") return conflict({ [edited.field]: t.problems.taken }, undefined, { thing: { structure, communes, taken: edited } });
    return conflict(t.edit.changedTitle, t.edit.changedNote, { thing: { structure: edited.saved, communes, mine: facts } });
  },
});

/** @throws NotFound, Forbidden */
async function findEdited({ db, params, visitor }: VisitOf<typeof routes.editStructure>): Promise<Editing> {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!can(visitor, "structures.edit", whereIs(structure))) throw new Forbidden();
  return { structure, communes: (await readTerritory(db)).communes };
}

function valuesOf({ siret, version, updated_at: _, ...structure }: Structure) {
  return { ...structure, siret: siret && saySiret(siret), version: String(version) };
}

function show({ locale }: Visit, editing: Editing, form: FormState) {
  return { title: structuresTexts[locale].edit.title(editing.structure.name), body: <EditStructure {...editing} form={form} /> };
}
