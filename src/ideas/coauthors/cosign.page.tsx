import { Gone, NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { anyone, can } from "#platform/web/visitor.ts";
import { hiddenBecause } from "#moderation";
import { peopleRoutes } from "#people";
import { findProcess } from "#processes";
import { findProposalById, type ProposalSheet } from "../proposal.query.ts";
import { proposalHref } from "../proposal-address.ts";
import { isSignature, usualSignature } from "../signature.ts";
import { type Answered, acceptInvitation, declineInvitation } from "./answer.command.ts";
import { findInvitation, type OpenInvitation, processSlug } from "./coauthors.query.ts";
import { coauthorsTexts } from "./coauthors.texts.ts";
import { Cosign, Declined } from "./cosign.view.tsx";
import { routes } from "../routes.ts";

type CosignVisit = Visit<"/participer/cosigner/:token">;

/** Where somebody who was invited to sign an idea says yes, signed in, or no, without an account. */
export default page("ideas/coauthors", routes.cosign, {
  access: anyone,

  async get(visit) {
    if (visit.url.searchParams.get("fait") === "refus") return { title: coauthorsTexts[visit.locale].declined, robots: "noindex", body: <Declined /> };
    return show(visit, await openInvitation(visit));
  },

  async post(visit) {
    const { db, visitor, url, locale } = visit;
    const opened = await openInvitation(visit);
    const { acte, signature: typed = "" } = await visit.form();
    if (acte === "refuser") {
      const declined = await declineInvitation(db, opened.invitation);
      return declined.ok ? { redirect: withQuery(url.pathname, { fait: "refus" }) } : show(visit, opened, declined.problem);
    }
    if (!visitor || !can(visitor, "participation.take_part")) return { redirect: withQuery(peopleRoutes.signIn.href(), { suite: url.pathname }) };
    const signature = typed.replace(/\s+/g, " ").trim();
    if (!isSignature(signature)) return { ...(await show(visit, opened, null, { typed, problem: coauthorsTexts[locale].problems.signature })), status: 422 };
    const accepted = await acceptInvitation(db, opened.invitation, { personId: visitor.id, signature });
    if (!accepted.ok) return show(visit, opened, accepted.problem);
    return { redirect: withQuery(proposalHref(opened.process.slug, opened.proposal), { fait: "signee" }) };
  },
});

interface Opened {
  readonly invitation: OpenInvitation;
  readonly proposal: ProposalSheet;
  readonly process: { readonly slug: string; readonly title: string };
}

/**
 * @throws NotFound for a token that nobody was given or that was answered, and when this person may not see the process.
 * @throws Gone when moderators hid the idea since.
 */
async function openInvitation({ db, params, visitor, locale }: CosignVisit): Promise<Opened> {
  const invitation = await findInvitation(db, params.token);
  const proposal = invitation && (await findProposalById(db, invitation.proposalId));
  const process = proposal && (await findProcess(db, await processSlug(db, proposal.processId), visitor));
  if (!invitation || !proposal || !process) throw new NotFound();
  const hidden = await hiddenBecause(db, "proposal", proposal.id, locale);
  if (hidden) throw new Gone(hidden);
  return { invitation, proposal, process };
}

type Problem = Extract<Answered, { ok: false }>["problem"];

async function show(
  visit: CosignVisit,
  { proposal, process }: Opened,
  problem: Problem | null = null,
  again: { typed?: string; problem?: string } = {},
): Promise<HtmlAnswer> {
  const { visitor, locale, url } = visit;
  const t = coauthorsTexts[locale];
  return {
    title: `${t.cosign} ${proposal.title}`,
    robots: "noindex",
    status: problem ? 409 : 200,
    body: (
      <Cosign
        proposal={proposal}
        process={process}
        action={url.pathname}
        signedIn={visitor !== null}
        signature={again.typed ?? (visitor ? usualSignature(visitor.name) : "")}
        wrong={again.problem}
        problem={problem && t.problems[problem]}
      />
    ),
  };
}
