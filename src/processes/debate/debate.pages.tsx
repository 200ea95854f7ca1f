import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { loadDiscussion } from "../comments/discussion.ts";
import { writingPage } from "../comments/writing-page.tsx";
import { manages } from "../team.query.ts";
import { openDebate } from "./debate.query.ts";
import { DebatePage, QuestionPage } from "./debate.view.tsx";
import { routes } from "../routes.ts";

/** The stage's questions, each with its own discussion; without questions, the discussion of the whole. */
const debate = page("processes/debate", routes.debate, {
  access: anyone,

  async get(visit) {
    const { db, params, visitor, now } = visit;
    const opened = await openDebate(db, params, visitor);
    const discussion = opened.questions.length === 0 ? await loadDiscussion(visit, { kind: "stage", id: opened.stage.id }) : null;
    const edits = await manages(db, opened.process, visitor);
    return { title: opened.stage.title, body: <DebatePage debate={opened} discussion={discussion} edits={edits} now={now} /> };
  },
});

const question = page("processes/debate", routes.debateQuestion, {
  access: anyone,

  async get(visit) {
    const opened = await openDebate(visit.db, visit.params, visit.visitor);
    const asked = opened.questions.find(({ position }) => String(position) === visit.params.question);
    const discussion = asked && (await loadDiscussion(visit, { kind: "question", id: asked.id }));
    if (!asked || !discussion) throw new NotFound();
    return { title: asked.title, body: <QuestionPage debate={opened} question={asked} discussion={discussion} now={visit.now} /> };
  },
});

const writeOnStage = writingPage(routes.debateComment, async ({ db, params, visitor }) => {
  const { stage, questions } = await openDebate(db, params, visitor);
  if (questions.length > 0) throw new NotFound();
  return { kind: "stage", id: stage.id };
});

const writeOnQuestion = writingPage(routes.questionComment, async ({ db, params, visitor }) => {
  const { questions } = await openDebate(db, params, visitor);
  const asked = questions.find(({ position }) => String(position) === params.question);
  if (!asked) throw new NotFound();
  return { kind: "question", id: asked.id };
});

export const debatePages: readonly Page[] = [debate, question, writeOnStage, writeOnQuestion];
