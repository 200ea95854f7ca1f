import { acts, conflict, done } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { mergedInto, type OpenedProposal, openProposal } from "../open-proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { giveSupport, type SupportOutcome, withdrawSupport } from "./support.command.ts";
import { findSupport } from "./support.query.ts";
import { supportTexts } from "./support.texts.ts";
import { SupportPage } from "./support.view.tsx";
import { routes } from "../routes.ts";

/** Where one arrives by way of signing in: one press is left. The button on the proposal's page posts here too. */
export default acts("ideas/support", routes.support, {
  access: signedIn,
  find: openProposal,

  async show({ db, visitor, locale }, { process, proposal }) {
    const kept = await mergedInto(db, proposal);
    const params = { process: process.slug, proposal: proposalParam(kept ?? proposal) };
    if (kept) return { redirect: routes.support.href(params) };
    const state = await findSupport(db, proposal, visitor);
    return { title: supportTexts[locale].title, robots: "noindex", body: <SupportPage title={proposal.title} state={state} params={params} /> };
  },

  acts: (step) => ({
    support: step({ run: async (visit, opened) => answer(visit, opened, await giveSupport(visit.db, opened.proposal.id, visit.visitor.id), "soutien") }),
    withdraw: step({ run: async (visit, opened) => answer(visit, opened, await withdrawSupport(visit.db, opened.proposal.id, visit.visitor.id), "retrait") }),
  }),
});

function answer({ locale }: VisitOf<typeof routes.support>, { process }: OpenedProposal, outcome: SupportOutcome, said: string) {
  const t = supportTexts[locale];
  return outcome.ok ? done(`${proposalHref(process.slug, outcome.at)}#soutien`, said) : conflict(t.problems[outcome.problem], t.problemNext);
}
