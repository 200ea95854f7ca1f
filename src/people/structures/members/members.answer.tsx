import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { HtmlAnswer, Visit } from "#platform/web/page.tsx";
import { can, type Visitor } from "#platform/web/visitor.ts";
import { findStructure, type Structure, whereIs } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { readMembers } from "./members.query.ts";
import { KeepMembers, type KeepProps } from "./members.view.tsx";

type Keeping = Pick<Visit, "db" | "locale" | "now"> & { readonly params: { readonly id: string }; readonly visitor: Visitor };

/** @throws NotFound, Forbidden for those who do not keep its members */
export async function keptStructure({ db, params, visitor }: Keeping): Promise<Structure> {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!can(visitor, "structures.keep_members", whereIs(structure))) throw new Forbidden();
  return structure;
}

/** The page of members: as it is, after an act, or with what stood in an act's way. */
export async function membersAnswer(
  { db, locale, now, visitor }: Keeping,
  structure: Structure,
  said: Pick<KeepProps, "done" | "problem" | "values" | "problems"> & { status?: HtmlAnswer["status"] } = {},
): Promise<HtmlAnswer> {
  const { status, ...shown } = said;
  const kept = await readMembers(db, structure.id);
  return {
    ...(status && { status }),
    title: structuresTexts[locale].members.keepTitle(structure.name),
    body: <KeepMembers structure={structure} kept={kept} self={visitor.id} now={now} {...shown} />,
  };
}
