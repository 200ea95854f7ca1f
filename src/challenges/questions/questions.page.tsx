import { acts, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { pageNumber } from "#platform/web/filters.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findChallenge } from "../challenges.query.ts";
import { challengesTexts } from "../challenges.texts.ts";
import { questionsOnPage, takesQuestions } from "../challenge.ts";
import { runs } from "../gate.ts";
import { routes } from "../routes.ts";
import { tellChallenge } from "../wording.query.ts";
import { answerQuestion, askQuestion } from "./questions.command.ts";
import { listQuestions } from "./questions.query.ts";
import { questionsTexts } from "./questions.texts.ts";
import { Questions } from "./questions.view.tsx";

/** What teams ask, and what all are answered. */
export default acts("challenges/questions", routes.questions, {
  access: anyone,
  async find({ db, params, visitor, locale, url }: VisitOf<typeof routes.questions, Visitor | null>) {
    const challenge = await findChallenge(db, params.slug, visitor);
    if (!challenge?.publishedAt) throw new NotFound();
    const [answers, page] = [runs(visitor), pageNumber(url.searchParams)];
    return {
      challenge: await tellChallenge(db, challenge, locale),
      answers,
      page,
      questions: await listQuestions(
        db,
        challenge.id,
        { all: answers, by: visitor?.id ?? null },
        { limit: questionsOnPage, offset: (page - 1) * questionsOnPage },
      ),
    };
  },
  show: ({ locale, visitor, now, url }, { challenge, answers, questions, page }, form) => ({
    title: `${questionsTexts[locale].title}, ${challenge.title}`,
    description: questionsTexts[locale].lead,
    says: questionsTexts[locale].done,
    ...(url.searchParams.has("page") && { robots: "noindex" as const }),
    body: (
      <Questions
        challenge={challenge}
        questions={questions.rows}
        page={page}
        pages={Math.ceil(questions.total / questionsOnPage)}
        answers={answers}
        asks={visitor !== null && takesQuestions(challenge, now)}
        signedIn={visitor !== null}
        form={form}
      />
    ),
  }),
  acts: (step) => ({
    ask: step({
      read: (form) => form.lines("question", 10, 1500, questionsTexts[form.locale].problem),
      brake: { of: "challenges question", limit: 10, windowSeconds: 86_400 },
      async run({ db, visitor, params, locale }, { challenge }, text) {
        if (!visitor) throw new Forbidden();
        return (await askQuestion(db, challenge.id, text, visitor.id)) ? done(routes.questions.href(params), "posee") : conflict(questionsTexts[locale].late);
      },
    }),
    answer: step({
      read: (form) => ({ id: form.on(), answer: form.lines(`reponse_${form.on()}`, 2, 3000, questionsTexts[form.locale].answerProblem) }),
      async run({ db, visitor, params, locale }, { challenge }, { id, answer }) {
        if (!runs(visitor)) throw new Forbidden();
        const answered = await answerQuestion(db, challenge.id, id, answer, visitor.id);
        return answered ? done(routes.questions.href(params), "repondu") : conflict(challengesTexts[locale].moved);
      },
    }),
  }),
});
