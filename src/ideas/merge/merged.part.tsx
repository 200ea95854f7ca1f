import type { ProposalPart } from "../proposal-part.ts";
import { findMergedInto } from "./duplicate.query.ts";
import { MergedIdeas } from "./merged-ideas.view.tsx";

export const mergedPart: ProposalPart = {
  place: "text",
  order: 80,
  of: "merge",
  async draw({ db, proposal, team }) {
    const ideas = await findMergedInto(db, proposal.id);
    return ideas.length > 0 ? <MergedIdeas ideas={ideas} team={team} /> : null;
  },
};
