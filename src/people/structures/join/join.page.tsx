import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findStructure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { askToJoin } from "./join.command.ts";
import { JoinStructure } from "./join.view.tsx";
import { routes } from "../../routes.ts";

export default act("people/structures", routes.joinStructure, {
  access: signedIn,
  find: structureToJoin,
  show: ({ locale }, structure, form) => ({
    title: structuresTexts[locale].join.title(structure.name),
    body: <JoinStructure structure={structure} form={form} />,
  }),
  read: (form) => form.lines("message", 0, 600, structuresTexts[form.locale].problems.message),
  brake: { of: "join", limit: 20, windowSeconds: 86_400 },
  async run({ db, visitor, locale }, structure, message) {
    const asked = await askToJoin(db, structure, { person: visitor, message });
    return asked.ok ? done(routes.structure.href({ id: structure.id }), "demandee") : conflict(structuresTexts[locale].join[asked.problem]);
  },
});

async function structureToJoin({ db, params }: VisitOf<typeof routes.joinStructure>) {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  return structure;
}
