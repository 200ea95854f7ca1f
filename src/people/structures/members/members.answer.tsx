import type { FormState } from "#platform/ui/form-state.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { can, may, type Visitor } from "#platform/web/visitor.ts";
import { findStructure, type Structure, whereIs } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { readMembers } from "./members.query.ts";
import { KeepMembers } from "./members.view.tsx";

export type Keeping = Visit<string, Visitor> & { readonly params: { readonly id: string } };

/** The page of members, which the acts on requests and on invitations show as well. */
export const memberKeeping = { access: may("structures.keep_members"), find: keptStructure, show };

/** @throws NotFound, Forbidden for those who do not keep its members */
async function keptStructure({ db, params, visitor }: Keeping): Promise<Structure> {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!can(visitor, "structures.keep_members", whereIs(structure))) throw new Forbidden();
  return structure;
}

async function show({ db, locale, now, visitor }: Keeping, structure: Structure, form: FormState): Promise<HtmlAnswer> {
  const kept = await readMembers(db, structure.id);
  const t = structuresTexts[locale].members;
  return {
    title: t.keepTitle(structure.name),
    says: { ...t.done, ...t.doneSeveral },
    enhance: ["pick-rows"],
    body: <KeepMembers structure={structure} kept={kept} self={visitor.id} now={now} form={form} />,
  };
}
