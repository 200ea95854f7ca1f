import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { backToList, comesFromList, doneAs, showFollowing } from "#processes";
import { mergedInto, openProposal } from "../open-proposal.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { followProposal, unfollowProposal } from "./follow-idea.command.ts";
import { followsProposal } from "./follow-idea.query.ts";
import { routes } from "../routes.ts";

export default page("ideas/follow-idea", routes.followProposal, {
  access: signedIn,

  async get(visit) {
    const { process, proposal } = await openProposal(visit);
    const kept = await mergedInto(visit.db, proposal);
    const href = (at: Parameters<typeof proposalParam>[0]) => routes.followProposal.href({ process: process.slug, proposal: proposalParam(at) });
    if (kept) return { redirect: href(kept) };
    const follows = await followsProposal(visit.db, proposal.id, visit.visitor);
    return showFollowing(visit, { title: proposal.title, back: proposalHref(process.slug, proposal), href: href(proposal), follows });
  },

  async post(visit) {
    const { db, visitor } = visit;
    const { process, proposal } = await openProposal(visit);
    const form = await visit.form();
    const stops = form["acte"] === "arreter";
    await (stops ? unfollowProposal : followProposal)(db, proposal.id, visitor.id);
    if (comesFromList(form)) return { redirect: backToList };
    return { redirect: proposalHref(process.slug, (await mergedInto(db, proposal)) ?? proposal) + doneAs(stops) };
  },
});
