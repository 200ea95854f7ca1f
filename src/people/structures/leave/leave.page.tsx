import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { removeMember } from "../membership.command.ts";
import { findStructure, listMembers } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { LeaveStructure } from "./leave.view.tsx";
import { routes } from "../../routes.ts";

export default act("people/structures", routes.leaveStructure, {
  access: signedIn,
  find: ownStructure,
  show: ({ locale }, structure, form) => ({
    title: structuresTexts[locale].leave.title(structure.name),
    body: <LeaveStructure structure={structure} refused={form.status === 409} />,
  }),
  async run({ db, visitor, locale }, { id }) {
    const t = structuresTexts[locale];
    const left = await db.transaction().execute((trx) => removeMember(trx, { structureId: id, personId: visitor.id, by: visitor.id, reason: t.leave.reason }));
    return left.ok ? done(routes.structure.href({ id }), "quittee") : conflict(t.members.problems[left.problem]);
  },
});

/** @throws NotFound, Forbidden for those who do not belong to it */
async function ownStructure({ db, params, visitor }: VisitOf<typeof routes.leaveStructure>) {
  const structure = await findStructure(db, params.id);
  if (!structure) throw new NotFound();
  if (!(await listMembers(db, structure.id)).some(({ id }) => id === visitor.id)) throw new Forbidden();
  return structure;
}
