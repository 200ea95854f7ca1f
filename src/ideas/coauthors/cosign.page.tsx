import { acts, conflict, done } from "#platform/web/act.ts";
import { Gone, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, can, type Visitor } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
import { peopleRoutes } from "#people";
import { findProcess } from "#processes";
import { findProposalById, type ProposalSheet } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { isSignature, usualSignature } from "../signature.ts";
import { acceptInvitation, declineInvitation } from "./answer.command.ts";
import { findInvitation, type OpenInvitation, processSlug } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";
import { Cosign, Declined } from "./cosign.view.tsx";
import { routes } from "../routes.ts";

type CosignVisit = VisitOf<typeof routes.cosign, Visitor | null>;

/** Where somebody who was invited to sign an idea says yes, signed in, or no, without an account. */
export default acts("ideas/coauthors", routes.cosign, {
  access: anyone,
  find: async (visit) => (hasDeclined(visit) ? null : openInvitation(visit)),
  values: ({ visitor }) => ({ signature: visitor ? usualSignature(visitor.name) : "" }),

  show({ visitor, locale, url }, invited, form) {
    const t = coauthorsTexts[locale];
    if (!invited) return { title: t.declined, robots: "noindex", body: <Declined /> };
    const body = <Cosign {...invited} action={url.pathname} signedIn={visitor !== null} form={form} />;
    return { title: `${t.cosign} ${invited.proposal.title}`, robots: "noindex", body };
  },

  acts: (step) => ({
    accept: step({
      read: (form, { visitor }) => (maySign(visitor) ? readSignature(form) : ""),
      async run({ db, visitor, url, locale }, invited, signature) {
        if (!maySign(visitor)) return { redirect: withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }) };
        const { invitation, process, proposal } = required(invited);
        const accepted = await acceptInvitation(db, invitation, { personId: visitor.id, signature });
        return accepted.ok ? done(proposalHref(process.slug, proposal), "signee") : conflict(coauthorsTexts[locale].problems[accepted.problem]);
      },
    }),
    decline: step({
      async run({ db, url, locale }, invited) {
        const declined = await declineInvitation(db, required(invited).invitation);
        return declined.ok ? done(url.pathname, "refus") : conflict(coauthorsTexts[locale].problems[declined.problem]);
      },
    }),
  }),
});

/** Said once more to whoever has just declined: the invitation is there no more. */
const hasDeclined = ({ url }: CosignVisit) => url.searchParams.get("fait") === "refus";

const maySign = (visitor: Visitor | null): visitor is Visitor => visitor !== null && can(visitor, "participation.take_part");

function readSignature(form: Reader): string {
  const signature = form.text("signature").replace(/\s+/g, " ");
  form.check("signature", isSignature(signature), coauthorsTexts[form.locale].problems.signature);
  return signature;
}

interface CosignInvitation {
  readonly invitation: OpenInvitation;
  readonly proposal: ProposalSheet;
  readonly process: { readonly slug: string; readonly title: string };
}

/**
 * @throws NotFound for a token that nobody was given or that was answered, and when this person may not see the process.
 * @throws Gone when moderators hid the idea since.
 */
async function openInvitation({ db, params, visitor, locale }: CosignVisit): Promise<CosignInvitation> {
  const invitation = await findInvitation(db, params.token);
  const proposal = invitation && (await findProposalById(db, invitation.proposalId));
  const process = proposal && (await findProcess(db, await processSlug(db, proposal.processId), visitor));
  if (!invitation || !proposal || !process) throw new NotFound();
  const hidden = await hiddenBecause(db, "proposal", proposal.id, locale);
  if (hidden) throw new Gone(hidden);
  return { invitation, proposal, process };
}

function required(invited: CosignInvitation | null): CosignInvitation {
  if (!invited) throw new NotFound();
  return invited;
}
