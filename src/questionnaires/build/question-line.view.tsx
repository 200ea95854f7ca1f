import { useTexts } from "#platform/i18n/context.tsx";
import { Badge } from "#platform/ui/badge.tsx";
import { TextButton } from "#platform/ui/button.tsx";
import { Quoting, written } from "#platform/ui/written.tsx";
import type { Questionnaire } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { questionnaireTexts } from "../questionnaire.texts.ts";
import { paramsOf } from "../questionnaire-frame.view.tsx";
import { type Question, type QuestionPage, questionsOf, valuesOf } from "../questions.ts";
import { buildTexts } from "./build.texts.ts";

export function Act({ act, word, of }: { act: string; word: string; of: string }) {
  return (
    <TextButton act={act}>
      {word}
      <span class="vh">{useTexts(buildTexts).of(of)}</span>
    </TextButton>
  );
}

interface LineProps {
  questionnaire: Questionnaire;
  pages: readonly QuestionPage[];
  question: Question;
  locked: boolean;
}

export function QuestionLine({ questionnaire, pages, question, locked }: LineProps) {
  const t = useTexts(buildTexts);
  const said = useTexts(questionnaireTexts);
  const params = paramsOf(questionnaire);
  const { id, label, kind, required, condition } = question;
  const all = questionsOf(pages);
  const parent = condition && all.find(({ key }) => key === condition.key);
  const values = parent ? valuesOf(parent).filter(({ key }) => condition.values.includes(key)) : [];
  return (
    <li>
      <p>
        <b>{written(label)}</b> <Badge>{said.kinds[kind]}</Badge> {required && <span class="small soft">{t.isRequired}</span>}
      </p>
      {parent && (
        <p class="small soft">
          <Quoting words={[parent.label, values.map((value) => value.label).join(", ")]}>
            {t.shownIf(parent.label, values.map((value) => value.label).join(", "))}
          </Quoting>
        </p>
      )}
      {!locked && (
        <form method="post" action={routes.buildQuestionnaire.href(params)} class="row tight">
          <a class="text-act" href={routes.editQuestion.href({ ...params, question: id })}>
            {t.edit}
            <span class="vh">
              <Quoting words={label}>{t.of(label)}</Quoting>
            </span>
          </a>
          {all[0] !== question && <Act act={`question-up:${id}`} word={t.up} of={label} />}
          {all.at(-1) !== question && <Act act={`question-down:${id}`} word={t.down} of={label} />}
          <Act act={`remove-question:${id}`} word={t.remove} of={label} />
        </form>
      )}
    </li>
  );
}
