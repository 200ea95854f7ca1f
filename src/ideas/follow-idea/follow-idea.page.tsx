import { followPage } from "#processes";
import { mergedInto, openProposal } from "../open-proposal.query.ts";
import { proposalHref, proposalParam } from "../proposal-address.ts";
import { followProposal, unfollowProposal } from "./follow-idea.command.ts";
import { followsProposal } from "./follow-idea.query.ts";
import { routes } from "../routes.ts";

export default followPage("ideas/follow-idea", routes.followProposal, {
  async find(visit) {
    const { process, proposal } = await openProposal(visit);
    const kept = await mergedInto(visit.db, proposal);
    return {
      id: proposal.id,
      title: proposal.title,
      href: proposalHref(process.slug, kept ?? proposal),
      follows: await followsProposal(visit.db, proposal.id, visit.visitor),
      elsewhere: kept && routes.followProposal.href({ process: process.slug, proposal: proposalParam(kept) }),
    };
  },
  follow: followProposal,
  stop: unfollowProposal,
});
