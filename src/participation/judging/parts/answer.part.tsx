import { AnswerSection } from "../../answer/answer-section.view.tsx";
import { findAnswer } from "../../answer/answer.query.ts";
import type { ProposalPart } from "../../proposal/part.ts";

export const answerPart: ProposalPart = {
  place: "top",
  order: 10,
  of: "answer",
  async draw({ db, proposal }) {
    const answer = await findAnswer(db, proposal.id);
    return answer && <AnswerSection answer={answer} />;
  },
};
