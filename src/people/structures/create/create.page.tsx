import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import type { Visit } from "#platform/web/page.tsx";
import { may } from "#platform/web/visitor.ts";
import { type Commune, readTerritory } from "#territory";
import { readStructure } from "../structure.form.ts";
import type { NumberConflict } from "../structure-taken.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { createStructure } from "./create.command.ts";
import { CreateStructure } from "./create.view.tsx";
import { routes } from "../../routes.ts";

interface Registration {
  readonly communes: readonly Commune[];
  /** The structure that has the number already. */
  readonly taken?: NumberConflict;
}

export default act("people/structures", routes.newStructure, {
  access: may("structures.create"),
  find: async ({ db }): Promise<Registration> => ({ communes: (await readTerritory(db)).communes }),
  show,
  read: (form, _visit, { communes }) => ({ facts: readStructure(form, communes), work: form.text("function").slice(0, 120) }),
  brake: { of: "structure", limit: 20, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, { communes }, { facts, work }) {
    const t = structuresTexts[locale];
    const created = await createStructure(db, facts, { by: visitor.id, work, reason: t.create.reason });
    if (created.ok) return done(routes.structure.href({ id: created.id }), "creee");
    return conflict({ [created.field]: t.problems.taken }, undefined, { thing: { communes, taken: created } });
  },
});

function show({ locale }: Visit, { communes, taken }: Registration, form: FormState) {
  return { title: structuresTexts[locale].create.title, body: <CreateStructure communes={communes} taken={taken} form={form} /> };
}
