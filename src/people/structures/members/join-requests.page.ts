import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Structure } from "../structures.query.ts";
import { structuresTexts } from "../structures.texts.ts";
import { answerJoinRequest } from "./answer.command.ts";
import { type Keeping, memberKeeping } from "./members.answer.tsx";
import { routes } from "../../routes.ts";

/** A manager accepts or refuses somebody who asked to join. */
export default acts("people/structures", routes.joinRequests, {
  ...memberKeeping,
  acts: (step) => ({
    accept: step({ read: (form) => form.text("request"), run: (visit, structure, request) => answer(visit, structure, { request, accepted: true }) }),
    refuse: step({ read: (form) => form.text("request"), run: (visit, structure, request) => answer(visit, structure, { request, accepted: false }) }),
  }),
});

async function answer({ db, visitor, locale }: Keeping, structure: Structure, { request, accepted }: { request: string; accepted: boolean }): Promise<Outcome> {
  const t = structuresTexts[locale].members;
  if (!isUuid(request)) return wrong({}, t.problems.not_understood);
  const answered = await answerJoinRequest(db, structure, { request, accepted, by: visitor.id, reason: t.acceptReason });
  return answered ? done(routes.members.href({ id: structure.id }), accepted ? "acceptee" : "refusee") : conflict(t.problems.answered);
}
