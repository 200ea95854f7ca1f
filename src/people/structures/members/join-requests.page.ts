import { isUuid } from "#platform/text/uuid.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may } from "#platform/web/visitor.ts";
import { structuresRoutes as routes } from "../structures.routes.ts";
import { structuresTexts } from "../structures.texts.ts";
import { answerJoinRequest } from "./answer.command.ts";
import { keptStructure, membersAnswer } from "./members.answer.tsx";

/** A manager accepts or refuses somebody who asked to join. */
export default page("people/structures", routes.joinRequests, {
  access: may("structures.keep_members"),

  async post(visit) {
    const { db, visitor, locale } = visit;
    const structure = await keptStructure(visit);
    const { request = "", acte } = await visit.form();
    if (!isUuid(request) || (acte !== "acceptee" && acte !== "refusee")) return membersAnswer(visit, structure, { status: 422, problem: "not_understood" });
    const reason = structuresTexts[locale].members.acceptReason;
    const answered = await answerJoinRequest(db, structure, { request, accepted: acte === "acceptee", by: visitor.id, reason });
    if (answered) return { redirect: withQuery(routes.members.href({ id: structure.id }), { fait: acte }) };
    return membersAnswer(visit, structure, { status: 409, problem: "answered" });
  },
});
