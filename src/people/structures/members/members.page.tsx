import { isUuid } from "#platform/text/uuid.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { changeMemberRole, type MemberChange, removeMember, setFunction } from "../membership.command.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { keptStructure, membersAnswer } from "./members.answer.tsx";
import type { MembersDone } from "./members.view.tsx";

const done: Readonly<Record<string, MembersDone>> = {
  fonction: "function",
  role: "role",
  retire: "removed",
  acceptee: "accepted",
  refusee: "refused",
  invitee: "invited",
  renvoyee: "resent",
  annulee: "revoked",
};

export default page("people/structures", routes.members, {
  access: may("structures.keep_members"),

  async get(visit) {
    const structure = await keptStructure(visit);
    const key = done[visit.url.searchParams.get("fait") ?? ""];
    return membersAnswer(visit, structure, key ? { done: key } : {});
  },

  async post(visit) {
    const { db, visitor, locale } = visit;
    const structure = await keptStructure(visit);
    const { acte, person = "", function: work = "" } = await visit.form();
    const change = { structureId: structure.id, personId: person, by: visitor.id, reason: structuresTexts[locale].members.reason };
    const outcome = await db.transaction().execute(async (trx): Promise<MemberChange | null> => {
      if (!isUuid(person)) return null;
      if (acte === "retire") return removeMember(trx, change);
      if (acte === "responsable" || acte === "membre") return changeMemberRole(trx, change, acte === "responsable" ? "manager" : "member");
      if (acte !== "fonction" || work.trim().length > 120) return null;
      await setFunction(trx, structure.id, person, work.trim());
      return { ok: true };
    });
    if (!outcome) return membersAnswer(visit, structure, { status: 422, problem: "not_understood" });
    if (!outcome.ok) return membersAnswer(visit, structure, { status: 409, problem: outcome.problem });
    const key = acte === "responsable" || acte === "membre" ? "role" : acte!;
    // Who stepped back, or left, keeps the members no longer.
    const stays = person !== visitor.id || key === "fonction";
    return {
      redirect: withQuery((stays ? routes.members : routes.structure).href({ id: structure.id }), { fait: key === "retire" && !stays ? "quittee" : key }),
    };
  },
});
