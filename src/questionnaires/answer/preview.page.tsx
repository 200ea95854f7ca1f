import { useTexts } from "#platform/i18n/context.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { acts, again, done, type Outcome, wrong } from "#platform/web/act.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { type Questionnaire, readPages } from "../questionnaire.query.ts";
import { paramsOf, QuestionnaireFrame } from "../questionnaire-frame.view.tsx";
import type { QuestionPage } from "../questions.ts";
import { routes } from "../routes.ts";
import { answerTexts } from "./answer.texts.ts";
import { Answer } from "./answer.view.tsx";
import { readSoFar } from "./check-answers.ts";
import { communeChoices, readingOf } from "./communes.query.ts";
import { type Press, type StepView, type StepOutcome, takeStep } from "./walk.ts";

type Previewing = VisitOf<typeof routes.previewQuestionnaire>;

interface Trial {
  readonly questionnaire: Questionnaire;
  readonly pages: readonly QuestionPage[];
  readonly shown: StepView;
}

/** The questionnaire as the public will walk through it; nothing is kept. */
export default acts("questionnaires/answer", routes.previewQuestionnaire, {
  access: signedIn,
  find,
  show,
  acts: (step) => {
    const press = (name: Press) =>
      step({
        read: async (form, { db }, { pages }): Promise<StepOutcome | null> =>
          pages.length === 0 ? null : takeStep(pages, readSoFar(form.text("so_far"), pages), form, name, await readingOf(db)),
        run,
      });
    return { next: press("next"), back: press("back"), goto: press("goto"), send: press("send") };
  },
});

async function find({ db, params, visitor }: Previewing): Promise<Trial> {
  const questionnaire = await questionnaireToBuild(db, params, visitor);
  return { questionnaire, pages: await readPages(db, questionnaire.id), shown: { step: 0, answers: {} } };
}

function run({ params, locale }: Previewing, trial: Trial, taken: StepOutcome | null): Outcome<Trial> {
  if (!taken) return done(routes.buildQuestionnaire.href(params));
  if ("send" in taken) return { title: answerTexts[locale].preview, robots: "noindex", body: <End questionnaire={trial.questionnaire} /> };
  const { problems, ...shown } = taken;
  return problems ? wrong(problems, undefined, {}, { ...trial, shown }) : again({}, { ...trial, shown });
}

async function show({ db, params, locale }: Previewing, trial: Trial, form: FormState) {
  if (!trial.pages.some(({ questions }) => questions.length > 0)) return { redirect: routes.buildQuestionnaire.href(params) };
  const action = routes.previewQuestionnaire.href(params);
  const body = <Answer {...trial} communes={await communeChoices(db)} action={action} draft={false} preview submission="" form={form} />;
  return { title: answerTexts[locale].preview, robots: "noindex", body } as const;
}

function End({ questionnaire }: { questionnaire: Questionnaire }) {
  const t = useTexts(answerTexts);
  return (
    <QuestionnaireFrame questionnaire={questionnaire} title={t.preview} building>
      <div class="flow">
        <Notice tone="ok" title={t.previewEnd} announce />
        <p>
          <ButtonLink href={routes.buildQuestionnaire.href(paramsOf(questionnaire))}>{t.backToBuild}</ButtonLink>
        </p>
      </div>
    </QuestionnaireFrame>
  );
}
