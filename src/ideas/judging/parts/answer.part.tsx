import { AnswerSection } from "../../answer/answer-section.view.tsx";
import { findAnswer } from "../../answer/answer.query.ts";
import { answerTexts } from "../../answer/answer.texts.ts";
import type { ProposalPart } from "../../proposal-part.ts";

export const answerPart: ProposalPart = {
  place: "top",
  order: 10,
  of: "answer",
  section: { id: "reponse", title: (locale) => answerTexts[locale].section },
  async draw({ db, proposal }) {
    const answer = await findAnswer(db, proposal.id);
    return answer && <AnswerSection answer={answer} />;
  },
};
