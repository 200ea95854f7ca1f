import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { isConditional, isQuestionKind, type Question, type QuestionPage, questionsOf } from "../questions.ts";
import { readPages } from "../questionnaire.query.ts";
import { routes } from "../routes.ts";
import { savePage, saveQuestion } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";
import { readQuestion, valuesOfQuestion } from "./question.form.ts";
import { EditPage, EditQuestion } from "./question.view.tsx";

/** Those on which a question of this page, or this question, may depend. */
function earlierThan(pages: readonly QuestionPage[], at: { pageId: string } | { questionId: string }): Question[] {
  const all = questionsOf(pages);
  if ("questionId" in at)
    return all
      .slice(
        0,
        all.findIndex(({ id }) => id === at.questionId),
      )
      .filter(({ kind }) => isConditional(kind));
  const last = pages.findIndex(({ id }) => id === at.pageId);
  return questionsOf(pages.slice(0, last + 1)).filter(({ kind }) => isConditional(kind));
}

export const newQuestion = page("questionnaires/build", routes.newQuestion, {
  access: signedIn,

  async get({ db, params, visitor, locale, url }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    const kind = url.searchParams.get("genre");
    const on = pages.find(({ id }) => id === url.searchParams.get("page"));
    if (!isQuestionKind(kind) || !on) throw new NotFound();
    const action = withQuery(routes.newQuestion.href(params), { page: on.id, genre: kind });
    const values = kind === "scale" ? { min: "1", max: "5" } : {};
    const body = (
      <EditQuestion
        questionnaire={questionnaire}
        kind={kind}
        earlier={earlierThan(pages, { pageId: on.id })}
        values={values}
        problems={{}}
        action={action}
        fresh
      />
    );
    return { title: buildTexts[locale].addQuestion, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale, url } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    const kind = url.searchParams.get("genre");
    const on = pages.find(({ id }) => id === url.searchParams.get("page"));
    if (!isQuestionKind(kind) || !on) throw new NotFound();
    const input = await visit.formInput();
    const earlier = earlierThan(pages, { pageId: on.id });
    const read = readQuestion(input, kind, { earlier, before: null }, locale);
    const saved = read.ok ? await saveQuestion(db, questionnaire.id, { pageId: on.id }, read.value, visitor.id) : null;
    if (saved?.ok) return { redirect: `${routes.buildQuestionnaire.href(params)}?fait=enregistre` };
    const problem = saved && !saved.ok ? buildTexts[locale].problems[saved.problem] : undefined;
    const values = { ...input.text, shown: input.all("shown") };
    const action = withQuery(routes.newQuestion.href(params), { page: on.id, genre: kind });
    const body = (
      <EditQuestion
        questionnaire={questionnaire}
        kind={kind}
        earlier={earlier}
        values={values}
        problems={read.ok ? {} : read.problems}
        action={action}
        fresh
        problem={problem}
      />
    );
    return { title: buildTexts[locale].addQuestion, robots: "noindex", status: saved ? 409 : 422, body };
  },
});

export const editQuestion = page("questionnaires/build", routes.editQuestion, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    const question = questionsOf(pages).find(({ id }) => id === params.question);
    if (!question) throw new NotFound();
    const earlier = earlierThan(pages, { questionId: question.id });
    const action = routes.editQuestion.href(params);
    const body = (
      <EditQuestion questionnaire={questionnaire} kind={question.kind} earlier={earlier} values={valuesOfQuestion(question)} problems={{}} action={action} />
    );
    return { title: buildTexts[locale].editQuestion, robots: "noindex", body };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const pages = await readPages(db, questionnaire.id);
    const question = questionsOf(pages).find(({ id }) => id === params.question);
    if (!question) throw new NotFound();
    const input = await visit.formInput();
    const earlier = earlierThan(pages, { questionId: question.id });
    const read = readQuestion(input, question.kind, { earlier, before: question }, locale);
    const saved = read.ok ? await saveQuestion(db, questionnaire.id, { questionId: question.id }, read.value, visitor.id) : null;
    if (saved?.ok) return { redirect: `${routes.buildQuestionnaire.href(params)}?fait=enregistre` };
    const problem = saved && !saved.ok ? buildTexts[locale].problems[saved.problem] : undefined;
    const values = { ...input.text, shown: input.all("shown") };
    const action = routes.editQuestion.href(params);
    const body = (
      <EditQuestion
        questionnaire={questionnaire}
        kind={question.kind}
        earlier={earlier}
        values={values}
        problems={read.ok ? {} : read.problems}
        action={action}
        problem={problem}
      />
    );
    return { title: buildTexts[locale].editQuestion, robots: "noindex", status: saved ? 409 : 422, body };
  },
});

export const editPage = page("questionnaires/build", routes.editQuestionnairePage, {
  access: signedIn,

  async get({ db, params, visitor, locale }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const on = (await readPages(db, questionnaire.id)).find(({ id }) => id === params.page);
    if (!on) throw new NotFound();
    const values = { title: on.title, introduction: on.introduction };
    return {
      title: buildTexts[locale].editPage,
      robots: "noindex",
      body: <EditPage questionnaire={questionnaire} pageId={on.id} values={values} problems={{}} />,
    };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const on = (await readPages(db, questionnaire.id)).find(({ id }) => id === params.page);
    if (!on) throw new NotFound();
    const values = await visit.form();
    const t = buildTexts[locale];
    const [title, introduction] = [(values["title"] ?? "").trim(), (values["introduction"] ?? "").trim()];
    const problems = { ...(title.length > 160 ? { title: t.long(160) } : {}), ...(introduction.length > 2000 ? { introduction: t.long(2000) } : {}) };
    const wrong = Object.keys(problems).length > 0;
    const saved = wrong ? null : await savePage(db, questionnaire.id, { id: on.id, title, introduction }, visitor.id);
    if (saved?.ok) return { redirect: `${routes.buildQuestionnaire.href(params)}?fait=enregistre` };
    const problem = saved && !saved.ok ? t.problems[saved.problem] : undefined;
    const body = <EditPage questionnaire={questionnaire} pageId={on.id} values={values} problems={problems} problem={problem} />;
    return { title: t.editPage, robots: "noindex", status: wrong ? 422 : 409, body };
  },
});
