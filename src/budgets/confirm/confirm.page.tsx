import { randomBytes } from "node:crypto";

import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { readDeclaration } from "../check/check.form.ts";
import { eligibilityFor, pollToCheck, showCheck } from "../check/check.page.tsx";
import { isShutOut } from "../check/eligibility.ts";
import { readSelection } from "../choose/selection.form.ts";
import { receiptCookie } from "../receipt/receipt-cookie.ts";
import { routes } from "../routes.ts";
import { faultOf, isFault } from "../vote.ts";
import { choosable, limitsOf } from "../poll.ts";
import { confirmBallot } from "./confirm.command.ts";

/** The one press. Its answer leads to the receipt, which travels in a cookie: neither an address nor a log of ours holds it. */
export default page("budgets/confirm", routes.confirm, {
  access: signedIn,

  // Somebody who reloads, or signs in on the way.
  get: ({ params }) => ({ redirect: routes.check.href(params) }),

  async post(visit) {
    const { db, settings, visitor, params, locale } = visit;
    const poll = await pollToCheck(visit);
    const { vote, projects } = poll;
    const input = await visit.formInput();
    const selection = readSelection(
      input,
      vote.kind,
      projects.map(({ number }) => number),
    );
    const nonce = /^[\w-]{16,64}$/.test(input.text["passage"] ?? "") ? input.text["passage"]! : randomBytes(16).toString("base64url");
    const again = { values: input.text, nonce };
    if (vote.phase !== "open") return showCheck(visit, poll, selection, { ...again, status: 409 });
    const eligibility = await eligibilityFor(visit, poll);
    if (isShutOut(eligibility)) return showCheck(visit, poll, selection, { ...again, status: 422 });
    const declared = readDeclaration(input.text, eligibility, vote, locale);
    if (!declared.ok) return showCheck(visit, poll, selection, { ...again, problems: declared.problems, status: 422 });
    if (faultOf(limitsOf(poll), choosable(poll), selection)) return showCheck(visit, poll, selection, { ...again, status: 422 });

    const { commune, tie } = declared;
    const confirmed = await confirmBallot(db, settings, { voteId: vote.id, personId: visitor.id, choice: selection, nonce, commune, tie });
    if (!confirmed.ok) {
      const { problem } = confirmed;
      if (isFault(problem)) return showCheck(visit, poll, selection, { ...again, fault: problem, status: 422 });
      return showCheck(visit, poll, selection, { ...again, ...(problem !== "marked" && { refused: problem }), status: 409 });
    }
    const headers = { location: routes.receipt.href(params), "set-cookie": receiptCookie(settings, params.slug, confirmed) };
    return new Response(null, { status: 303, headers });
  },
});
