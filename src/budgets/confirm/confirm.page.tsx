import { act, conflict, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { answerCheck, eligibilityFor } from "../check/check-answer.tsx";
import { type Declaration, readDeclaration } from "../check/check.form.ts";
import { checkTexts } from "../check/check.texts.ts";
import { isShutOut } from "../check/eligibility.ts";
import { fieldsOf, readPosted, readSelection, type Selection } from "../choose/selection.form.ts";
import { projectsToSee } from "../gates.ts";
import { nonceOf } from "../nonce.ts";
import { choosable, limitsOf } from "../poll.ts";
import { receiptCookie } from "../receipt/receipt-cookie.ts";
import { routes } from "../routes.ts";
import { faultOf, isFault } from "../vote.ts";
import type { Poll } from "../votes.query.ts";
import { confirmBallot } from "./confirm.command.ts";

type Confirming = VisitOf<typeof routes.confirm>;

interface Press {
  readonly selection: Selection;
  readonly nonce: string;
  /** Null for whoever cannot vote here, now: the page says why. */
  readonly declaration: Declaration | null;
}

/** The one press. Its answer leads to the receipt, which travels in a cookie: neither an address nor a log of ours holds it. */
export default act("budgets/confirm", routes.confirm, {
  access: signedIn,
  find: projectsToSee,

  // Somebody who reloads, or signs in on the way.
  show: (visit, poll, form) =>
    form.act === null ? { redirect: routes.check.href(visit.params) } : answerCheck(visit, poll, readSelection(fieldsOf(form.values), poll), form),

  read: readPress,
  run: confirm,
});

async function readPress(form: Reader, visit: Confirming, poll: Poll): Promise<Press> {
  const eligibility = await eligibilityFor(visit, poll);
  const may = poll.vote.phase === "open" && !isShutOut(eligibility);
  return {
    selection: readPosted(form, poll),
    nonce: nonceOf(form.text("passage")),
    declaration: may ? readDeclaration(form, eligibility, poll.vote) : null,
  };
}

/** Most of what keeps a ballot out is said by the page itself, in the place of the button. */
async function confirm({ db, settings, visitor, params, locale }: Confirming, poll: Poll, { selection, nonce, declaration }: Press) {
  if (poll.vote.phase !== "open") return conflict("");
  if (!declaration || faultOf(limitsOf(poll), choosable(poll), selection)) return wrong({});
  const confirmed = await confirmBallot(db, settings, { voteId: poll.vote.id, personId: visitor.id, choice: selection, nonce, ...declaration });
  if (!confirmed.ok) {
    const { problem } = confirmed;
    if (isFault(problem)) return wrong({}, budgetsTexts[locale].faults[problem]);
    const t = checkTexts[locale];
    if (problem === "address_used") return conflict(t.addressUsed, t.addressUsedNext);
    return conflict(problem === "not_open" ? t.notOpen : problem === "not_elector" ? t.notElector : "");
  }
  const headers = { location: routes.receipt.href(params), "set-cookie": receiptCookie(settings, params.slug, confirmed.receipt) };
  return new Response(null, { status: 303, headers });
}
