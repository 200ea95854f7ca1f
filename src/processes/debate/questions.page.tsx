import { NotFound } from "#platform/web/errors.ts";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { agent, findManagedStage } from "../gate.ts";
import { settingsOf } from "../stage-settings.ts";
import { findQuestions } from "./debate.query.ts";
import { debateTexts } from "./debate.texts.ts";
import { saveQuestions } from "./questions.command.ts";
import { mostQuestions, problemsOf, rowsOf, type TypedQuestion } from "./questions.form.ts";
import { QuestionsPage } from "./questions.view.tsx";
import { routes } from "../routes.ts";

type QuestionsVisit = Visit<"/participer/instruction/etape/:stage/questions", Visitor>;

export default page("processes/debate", routes.questions, {
  access: agent,

  async get(visit) {
    const managed = await find(visit);
    const questions = await findQuestions(visit.db, managed.stage.id);
    return show(visit, managed, questions.length > 0 ? questions : [empty]);
  },

  async post(visit) {
    const { db, visitor, locale, params } = visit;
    const t = debateTexts[locale].edit;
    const managed = await find(visit);
    const typed = await visit.form();
    const rows = rowsOf(typed);
    if (typed["acte"] === "ajouter" && rows.length < mostQuestions) return show(visit, managed, [...rows, empty]);
    const problems = problemsOf(rows, t);
    if (Object.keys(problems).length > 0) return show(visit, managed, rows, problems);
    const saved = await saveQuestions(db, managed.stage.id, rows, visitor.id);
    if (!saved.ok) return show(visit, managed, rows, { [`question_${saved.commented + 1}`]: t.problems.commented });
    return { redirect: `${routes.questions.href(params)}?fait=enregistre` };
  },
});

const empty: TypedQuestion = { id: null, title: "", details: "" };

type Managed = Awaited<ReturnType<typeof findManagedStage>>;

/** @throws NotFound also for a stage that asks nothing: another kind, or a text under debate. */
async function find({ db, params, visitor }: QuestionsVisit): Promise<Managed> {
  const managed = await findManagedStage(db, params.stage, visitor);
  if (managed.stage.kind !== "debate" || settingsOf("debate", managed.stage.settings).mode === "text") throw new NotFound();
  return managed;
}

async function show(visit: QuestionsVisit, managed: Managed, rows: readonly TypedQuestion[], problems: Record<string, string> = {}): Promise<HtmlAnswer> {
  const counts = new Map((await findQuestions(visit.db, managed.stage.id)).map(({ id, comments }) => [id, comments]));
  return {
    title: debateTexts[visit.locale].edit.title,
    robots: "noindex",
    status: Object.keys(problems).length > 0 ? 422 : 200,
    body: <QuestionsPage {...managed} rows={rows} counts={counts} problems={problems} done={visit.url.searchParams.get("fait") === "enregistre"} />,
  };
}
