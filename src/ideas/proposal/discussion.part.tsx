import { commentsTexts, Discussion, discussionOf } from "#processes";
import type { ProposalPart } from "../proposal-part.ts";
import { subjectOfProposal } from "../proposal.subject.ts";

export const discussionPart: ProposalPart = {
  place: "below",
  order: 50,
  section: { id: "commentaires", title: (locale) => commentsTexts[locale].title },
  async draw({ process, proposal, ...reader }) {
    return <Discussion {...(await discussionOf(reader, subjectOfProposal(process, proposal), { brief: 10 }))} />;
  },
};
