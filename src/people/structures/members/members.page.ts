import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { changeMemberRole, type MemberChange, removeMember, setFunction } from "../membership.command.ts";
import type { Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { type Keeping, memberKeeping } from "./members.answer.tsx";
import { routes } from "../../routes.ts";

export default acts("people/structures", routes.members, {
  ...memberKeeping,
  acts: (step) => ({
    saveFunction: step({
      read: (form) => ({ person: form.text("person"), work: form.text("function") }),
      async run({ db, params, locale }, { id }, { person, work }) {
        if (!isUuid(person) || work.length > 120) return wrong({}, structuresTexts[locale].members.problems.not_understood);
        await setFunction(db, id, person, work);
        return done(routes.members.href(params), "fonction");
      },
    }),
    makeManager: step({ read: (form) => form.text("person"), run: (visit, structure, person) => change(visit, structure, person, "manager") }),
    makeMember: step({ read: (form) => form.text("person"), run: (visit, structure, person) => change(visit, structure, person, "member") }),
    remove: step({ read: (form) => form.text("person"), run: (visit, structure, person) => change(visit, structure, person, "removed") }),
  }),
});

async function change({ db, visitor, locale }: Keeping, { id }: Structure, person: string, to: "manager" | "member" | "removed"): Promise<Outcome> {
  const t = structuresTexts[locale].members;
  if (!isUuid(person)) return wrong({}, t.problems.not_understood);
  const who = { structureId: id, personId: person, by: visitor.id, reason: t.reason };
  const outcome = await db.transaction().execute<MemberChange>((trx) => (to === "removed" ? removeMember(trx, who) : changeMemberRole(trx, who, to)));
  if (!outcome.ok) return conflict(t.problems[outcome.problem]);
  // Who stepped back, or left, keeps the members no longer.
  if (person === visitor.id) return done(routes.structure.href({ id }), to === "removed" ? "quittee" : "role");
  return done(routes.members.href({ id }), to === "removed" ? "retire" : "role");
}
