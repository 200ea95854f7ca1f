import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { mergedInto, type OpenedProposal, openProposal } from "../open-proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { giveSupport, type SupportOutcome, withdrawSupport } from "./support.command.ts";
import { findSupport } from "./support.query.ts";
import { supportTexts } from "./support.texts.ts";
import { SupportPage } from "./support.view.tsx";
import { routes } from "../routes.ts";

/** Where one arrives by way of signing in: one press is left. The button on the proposal's page posts here too. */
export default page("ideas/support", routes.support, {
  access: signedIn,

  async get(visit) {
    const opened = await openProposal(visit);
    const kept = await mergedInto(visit.db, opened.proposal);
    return kept ? { redirect: routes.support.href({ process: opened.process.slug, proposal: proposalParam(kept) }) } : show(visit, opened);
  },

  async post(visit) {
    const { db, visitor } = visit;
    const opened = await openProposal(visit);
    const withdraws = (await visit.form())["acte"] === "retirer";
    const outcome = await (withdraws ? withdrawSupport : giveSupport)(db, opened.proposal.id, visitor.id);
    if (!outcome.ok) return show(visit, opened, outcome.problem);
    return { redirect: `${proposalHref(opened.process.slug, outcome.at)}?fait=${withdraws ? "retrait" : "soutien"}#soutien` };
  },
});

type Problem = Extract<SupportOutcome, { ok: false }>["problem"];

async function show({ db, visitor, locale }: Visit<string, Visitor>, { process, proposal }: OpenedProposal, problem?: Problem): Promise<HtmlAnswer> {
  const state = await findSupport(db, proposal, visitor);
  return {
    title: supportTexts[locale].title,
    robots: "noindex",
    status: problem ? 409 : 200,
    body: <SupportPage title={proposal.title} state={state} params={{ process: process.slug, proposal: proposalParam(proposal) }} problem={problem} />,
  };
}
