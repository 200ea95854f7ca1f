import type { Visit } from "#platform/web/page.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { removeMember } from "../membership.command.ts";
import { findStructure, listMembers } from "../structures.query.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { LeaveStructure } from "./leave.view.tsx";

export default page("people/structures", routes.leaveStructure, {
  access: signedIn,

  async get(visit) {
    const structure = await structureOf(visit);
    return { title: structuresTexts[visit.locale].leave.title(structure.name), body: <LeaveStructure structure={structure} problem={null} /> };
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const structure = await structureOf(visit);
    const t = structuresTexts[locale].leave;
    const change = { structureId: structure.id, personId: visitor.id, by: visitor.id, reason: t.reason };
    const left = await db.transaction().execute((trx) => removeMember(trx, change));
    if (left.ok) return { redirect: withQuery(routes.structure.href({ id: structure.id }), { fait: "quittee" }) };
    return { status: 409, title: t.title(structure.name), body: <LeaveStructure structure={structure} problem={left.problem} /> };
  },
});

/** @throws NotFound, Forbidden for those who do not belong to it */
async function structureOf({ db, params, visitor }: Visit<"/structures/:id/quitter", Visitor>) {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!(await listMembers(db, structure.id)).some(({ id }) => id === visitor.id)) throw new Forbidden();
  return structure;
}
