import { page, type VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { saveDraft } from "../choose/draft.command.ts";
import { findDraft } from "../choose/draft.query.ts";
import { fieldsOf, nothing, readSelection } from "../choose/selection.form.ts";
import { projectsToSee } from "../gates.ts";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import { answerCheck } from "./check-answer.tsx";

/** Everything that will be sent, and nothing that is. */
export default page("budgets/check", routes.check, {
  access: signedIn,

  async get(visit) {
    const poll = await projectsToSee(visit);
    const { selection, values } = await selectionToCheck(visit, poll);
    return answerCheck(visit, poll, selection, { act: null, values, problems: {} });
  },
});

/**
 * Whoever chose before signing in carries the selection in the address: it is kept unless the person has another one, which an address
 * must not overwrite.
 */
async function selectionToCheck({ db, visitor, url: { searchParams } }: VisitOf<typeof routes.check>, poll: Poll) {
  const draft = await findDraft(db, poll.vote.id, visitor.id);
  const { commune = "", tie = "" } = draft?.facts ?? {};
  const values = { commune, lien: tie };
  if (!searchParams.has("bulletin")) return { selection: draft ?? nothing, values };
  const selection = readSelection(fieldsOf(searchParams), poll);
  if (!draft && poll.vote.phase === "open") await saveDraft(db, { voteId: poll.vote.id, personId: visitor.id, selection, checked: true });
  return { selection, values };
}
