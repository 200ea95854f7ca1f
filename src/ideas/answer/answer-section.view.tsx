import { useTexts } from "#platform/i18n/context.tsx";
import { AnswerText, EarlierAnswers } from "./answer.view.tsx";
import type { OfficialAnswer } from "./answer.query.ts";
import { answerTexts } from "./answer.texts.ts";

/** On the page of the idea: what its way ended with. */
export function AnswerSection({ answer }: { answer: OfficialAnswer }) {
  const t = useTexts(answerTexts);
  return (
    <section class="flow" id="reponse" aria-labelledby="reponse-titre">
      <h2 id="reponse-titre">{t.section}</h2>
      <AnswerText version={answer.versions[0]} />
      <EarlierAnswers answer={answer} level={3} />
    </section>
  );
}
