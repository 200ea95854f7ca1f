import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { questionnaireToBuild } from "../builder.ts";
import { type Questionnaire, readPages } from "../questionnaire.query.ts";
import { isConditional, isQuestionKind, type Question, type QuestionKind, type QuestionPage, questionsOf } from "../questions.ts";
import { routes } from "../routes.ts";
import { type BuildOutcome, savePage, saveQuestion } from "./build.command.ts";
import { buildTexts } from "./build.texts.ts";
import { readQuestion, valuesOfQuestion } from "./question.form.ts";
import { EditPage, EditQuestion } from "./question.view.tsx";

type Editing = Pick<VisitOf<typeof routes.buildQuestionnaire>, "db" | "params" | "visitor" | "locale">;

interface QuestionToEdit {
  readonly questionnaire: Questionnaire;
  readonly kind: QuestionKind;
  /** Those on which it may depend. */
  readonly earlier: readonly Question[];
}

const conditionalOf = (questions: readonly Question[]) => questions.filter(({ kind }) => isConditional(kind));

export const newQuestion = act("questionnaires/build", routes.newQuestion, {
  access: signedIn,
  find: findNewQuestion,
  values: (_, { kind }) => (kind === "scale" ? { min: "1", max: "5" } : {}),
  show(visit, question, form) {
    const action = withQuery(routes.newQuestion.href(visit.params), { page: question.page.id, genre: question.kind });
    return showQuestion(visit, question, form, { action, fresh: true });
  },
  read: (form, _, { kind, earlier }) => readQuestion(form, kind, earlier, null),
  run: async (visit, { questionnaire, page }, question) =>
    answerBuilt(visit, await saveQuestion(visit.db, questionnaire.id, { pageId: page.id }, question, visit.visitor.id)),
});

/** On the page and of the kind that the address says. */
async function findNewQuestion({ db, params, visitor, url }: VisitOf<typeof routes.newQuestion>): Promise<QuestionToEdit & { page: QuestionPage }> {
  const questionnaire = await questionnaireToBuild(db, params, visitor);
  const pages = await readPages(db, questionnaire.id);
  const kind = url.searchParams.get("genre");
  const at = pages.findIndex(({ id }) => id === url.searchParams.get("page"));
  if (!isQuestionKind(kind) || at < 0) throw new NotFound();
  return { questionnaire, page: pages[at]!, kind, earlier: conditionalOf(questionsOf(pages.slice(0, at + 1))) };
}

export const editQuestion = act("questionnaires/build", routes.editQuestion, {
  access: signedIn,
  find: findQuestion,
  values: (_, { question }) => valuesOfQuestion(question),
  show: (visit, found, form) => showQuestion(visit, found, form, { action: routes.editQuestion.href(visit.params) }),
  read: (form, _, { kind, earlier, question }) => readQuestion(form, kind, earlier, question),
  run: async (visit, { questionnaire, question }, edited) =>
    answerBuilt(visit, await saveQuestion(visit.db, questionnaire.id, { questionId: question.id }, edited, visit.visitor.id)),
});

async function findQuestion({ db, params, visitor }: VisitOf<typeof routes.editQuestion>): Promise<QuestionToEdit & { question: Question }> {
  const questionnaire = await questionnaireToBuild(db, params, visitor);
  const all = questionsOf(await readPages(db, questionnaire.id));
  const at = all.findIndex(({ id }) => id === params.question);
  if (at < 0) throw new NotFound();
  return { questionnaire, question: all[at]!, kind: all[at]!.kind, earlier: conditionalOf(all.slice(0, at)) };
}

function showQuestion({ locale }: Editing, { questionnaire, kind, earlier }: QuestionToEdit, form: FormState, at: { action: string; fresh?: boolean }) {
  const body = <EditQuestion questionnaire={questionnaire} kind={kind} earlier={earlier} form={form} {...at} />;
  return { title: buildTexts[locale][at.fresh ? "addQuestion" : "editQuestion"], robots: "noindex", body } as const;
}

function answerBuilt({ params, locale }: Editing, built: BuildOutcome) {
  return built.ok ? done(routes.buildQuestionnaire.href(params), "enregistre") : conflict(buildTexts[locale].problems[built.problem]);
}

export const editPage = act("questionnaires/build", routes.editQuestionnairePage, {
  access: signedIn,
  async find({ db, params, visitor }) {
    const questionnaire = await questionnaireToBuild(db, params, visitor);
    const page = (await readPages(db, questionnaire.id)).find(({ id }) => id === params.page);
    if (!page) throw new NotFound();
    return { questionnaire, page };
  },
  values: (_, { page: { title, introduction } }) => ({ title, introduction }),
  show: ({ locale }, { questionnaire, page }, form) => ({
    title: buildTexts[locale].editPage,
    robots: "noindex",
    body: <EditPage questionnaire={questionnaire} pageId={page.id} form={form} />,
  }),
  read(form) {
    const { long } = buildTexts[form.locale];
    return { title: form.line("title", 0, 160, long(160)), introduction: form.lines("introduction", 0, 2000, long(2000)) };
  },
  run: async (visit, { questionnaire, page }, edited) =>
    answerBuilt(visit, await savePage(visit.db, questionnaire.id, { id: page.id, ...edited }, visit.visitor.id)),
});
