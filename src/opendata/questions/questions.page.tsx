import type { Dataset } from "#platform/open-data/dataset.ts";
import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findShown } from "../look/find-shown.ts";
import { mayPublish } from "../publish/gate.ts";
import { isStored } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { answerQuestion, askQuestion, setAside } from "./questions.command.ts";
import { listQuestions } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";
import { Questions } from "./questions.view.tsx";

/** Whoever publishes a dataset answers for it; for what rooms offer, whoever publishes for the metropolis. */
const mayAnswer = (visitor: Visitor | null, dataset: Dataset): boolean =>
  visitor !== null && mayPublish(visitor, isStored(dataset) ? dataset.stored.communeCode : null);

/** What people ask of a dataset, and what all are answered. */
export const questionsPage = acts("opendata/questions", routes.questions, {
  access: anyone,
  async find(visit: VisitOf<typeof routes.questions, Visitor | null>) {
    const dataset = await findShown(visit);
    const answers = mayAnswer(visit.visitor, dataset);
    return { dataset, answers, questions: await listQuestions(visit.db, dataset.id, { all: answers, by: visit.visitor?.id ?? null }) };
  },
  show: ({ locale, visitor }, { dataset, answers, questions }, form) => ({
    title: questionsTexts[locale].of(dataset.title[locale]),
    description: questionsTexts[locale].lead,
    says: questionsTexts[locale].done,
    body: <Questions dataset={dataset} questions={questions} answers={answers} signedIn={visitor !== null} form={form} />,
  }),
  acts: (step) => ({
    ask: step({
      read: (form) => form.lines("question", 10, 1500, questionsTexts[form.locale].problem),
      brake: { of: "opendata question", limit: 10, windowSeconds: 86_400 },
      async run({ db, visitor, params }, { dataset }, text) {
        if (!visitor) throw new Forbidden();
        await askQuestion(db, dataset.id, text, visitor.id);
        return done(routes.questions.href(params), "posee");
      },
    }),
    answer: step({
      read: (form) => ({ id: form.on(), answer: form.lines(`reponse_${form.on()}`, 2, 3000, questionsTexts[form.locale].answerProblem) }),
      async run({ db, visitor, params, locale }, { dataset, answers }, { id, answer }) {
        if (!visitor || !answers) throw new Forbidden();
        const answered = await answerQuestion(db, { dataset: dataset.id, id, by: visitor.id }, answer);
        return answered ? done(routes.questions.href(params), "repondu") : conflict(questionsTexts[locale].moved);
      },
    }),
    aside: step({
      read: (form) => form.on(),
      async run({ db, visitor, params, locale }, { dataset, answers }, id) {
        if (!visitor || !answers) throw new Forbidden();
        const gone = await setAside(db, { dataset: dataset.id, id, by: visitor.id });
        return gone ? done(routes.questions.href(params), "ecartee") : conflict(questionsTexts[locale].moved);
      },
    }),
  }),
});
