import { FollowButton } from "#processes";
import { proposalParam } from "../proposal-address.ts";
import type { ProposalPart } from "../proposal-part.ts";
import { routes } from "../routes.ts";
import { followsProposal } from "./follow-idea.query.ts";

export const followPart: ProposalPart = {
  place: "acts",
  order: 20,
  enhance: ["stay-here"],
  async draw({ db, visitor, process, proposal }) {
    const follows = await followsProposal(db, proposal.id, visitor);
    const href = routes.followProposal.href({ process: process.slug, proposal: proposalParam(proposal) });
    return <FollowButton follows={follows} href={href} signedIn={visitor !== null} />;
  },
};
