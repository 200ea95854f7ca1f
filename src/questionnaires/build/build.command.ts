import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { type Question, type QuestionPage, questionsOf, valuesOf } from "../questions.ts";
import { type QuestionnaireState, readPages } from "../questionnaire.query.ts";
import { type Direction, isInOrder, movePage, moveQuestion } from "./arrange.ts";

export type BuildProblem = "locked" | "published" | "changed" | "unknown" | "depended_on" | "order" | "empty" | "last_page";
export type BuildOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: BuildProblem };

export const done: BuildOutcome = { ok: true };
export const fails = (problem: BuildProblem): BuildOutcome => ({ ok: false, problem });

export const record = (trx: Db, id: string, by: string, act: string, after?: object) =>
  recordAct(trx, { who: by, act: `questionnaire.${act}`, room: "participation", about: { kind: "questionnaire", id }, after: after ?? null });

interface QuestionnaireLock {
  readonly state: QuestionnaireState;
  readonly locked: boolean;
  readonly version: number;
}

/** Agents who build at once come one after the other; so does the first answer, which locks the questions. */
export async function hold(trx: Db, id: string): Promise<QuestionnaireLock> {
  const { rows } = await sql<QuestionnaireLock>`
    select state, locked_at is not null as locked, version from questionnaires.questionnaire where id = ${id} for update`.execute(trx);
  return rows[0]!;
}

type Work = (trx: Db, pages: QuestionPage[]) => Promise<BuildOutcome>;

/** Changes the questions, as long as nobody has answered. */
async function build(db: Db, id: string, by: string, act: string, work: Work): Promise<BuildOutcome> {
  return db.transaction().execute(async (trx) => {
    const { state, locked } = await hold(trx, id);
    if (state === "published") return fails("published");
    if (locked) return fails("locked");
    const built = await work(trx, await readPages(trx, id));
    if (built.ok) await record(trx, id, by, act);
    return built;
  });
}

export const addPage = (db: Db, id: string, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "add_page", async (trx, pages) => {
    await sql`insert into questionnaires.questionnaire_page (questionnaire_id, position) values (${id}, ${pages.length + 1})`.execute(trx);
    return done;
  });

export const savePage = (db: Db, id: string, page: { id: string; title: string; introduction: string }, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "save_page", async (trx, pages) => {
    if (!pages.some((one) => one.id === page.id)) return fails("unknown");
    await sql`update questionnaires.questionnaire_page set title = ${page.title}, introduction = ${page.introduction}
      where id = ${page.id}`.execute(trx);
    return done;
  });

export const removePage = (db: Db, id: string, pageId: string, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "remove_page", async (trx, pages) => {
    const page = pages.find((one) => one.id === pageId);
    if (!page) return fails("unknown");
    if (pages.length === 1) return fails("last_page");
    const keys = page.questions.map(({ key }) => key);
    if (pages.some((one) => one.id !== pageId && one.questions.some(({ condition }) => condition && keys.includes(condition.key)))) return fails("depended_on");
    await sql`update questionnaires.question set shown_if = null, shown_values = '{}' where page_id = ${pageId}`.execute(trx);
    await sql`delete from questionnaires.questionnaire_page where id = ${pageId}`.execute(trx);
    return done;
  });

export const removeQuestion = (db: Db, id: string, questionId: string, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "remove_question", async (trx, pages) => {
    const question = questionsOf(pages).find((one) => one.id === questionId);
    if (!question) return fails("unknown");
    if (questionsOf(pages).some(({ condition }) => condition?.key === question.key)) return fails("depended_on");
    await sql`delete from questionnaires.question where id = ${questionId}`.execute(trx);
    return done;
  });

export const move = (db: Db, id: string, what: { kind: "page" | "question"; id: string; direction: Direction }, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "move", async (trx, pages) => {
    const moved = (what.kind === "page" ? movePage : moveQuestion)(pages, what.id, what.direction);
    if (!isInOrder(moved)) return fails("order");
    await writeOrder(trx, moved);
    return done;
  });

async function writeOrder(trx: Db, pages: readonly QuestionPage[]): Promise<void> {
  const order = pages.map(({ id }, at) => ({ id, position: at + 1 }));
  await sql`
    update questionnaires.questionnaire_page p set position = t.position
    from jsonb_to_recordset(${JSON.stringify(order)}::jsonb) as t (id uuid, position integer)
      where p.id = t.id and p.position <> t.position`.execute(trx);
  const ranks = pages.flatMap(({ id: page, questions }) => questions.map(({ id }, at) => ({ id, page, position: at + 1 })));
  await sql`
    update questionnaires.question q set position = t.position, page_id = t.page
    from jsonb_to_recordset(${JSON.stringify(ranks)}::jsonb) as t (id uuid, page uuid, position integer)
    where q.id = t.id and (q.position, q.page_id) is distinct from (t.position, t.page)`.execute(trx);
}

export type NewQuestion = Omit<Question, "id" | "key">;

/** Adds a question at the end of a page, or changes one where it stands. */
export const saveQuestion = (db: Db, id: string, at: { pageId: string } | { questionId: string }, asked: NewQuestion, by: string): Promise<BuildOutcome> =>
  build(db, id, by, "save_question", async (trx, pages) => {
    const { kind, label, hint, required, settings, condition } = asked;
    const columns = sql`${label}, ${hint}, ${required}, ${JSON.stringify(settings)}::jsonb, ${condition?.key ?? null}, ${[...(condition?.values ?? [])]}::text[]`;
    if ("questionId" in at) {
      const before = questionsOf(pages).find((one) => one.id === at.questionId);
      if (!before) return fails("unknown");
      if (!isInOrder(pages.map((page) => ({ ...page, questions: page.questions.map((one) => (one.id === before.id ? { ...one, condition } : one)) }))))
        return fails("order");
      const values = valuesOf(asked).map(({ key }) => key);
      const loses = questionsOf(pages).some((one) => one.condition?.key === before.key && one.condition.values.some((value) => !values.includes(value)));
      if (loses) return fails("depended_on");
      await sql`
        update questionnaires.question set (label, hint, required, settings, shown_if, shown_values) = (${columns})
          where id = ${at.questionId}`.execute(trx);
      return done;
    }
    const page = pages.find((one) => one.id === at.pageId);
    if (!page) return fails("unknown");
    const { rows } = await sql<{ key: number }>`
      update questionnaires.questionnaire set last_key = last_key + 1 where id = ${id} returning last_key as key`.execute(trx);
    await sql`
      insert into questionnaires.question (questionnaire_id, page_id, key, position, kind, label, hint, required, settings, shown_if, shown_values)
      values (${id}, ${page.id}, ${rows[0]!.key}, ${page.questions.length + 1}, ${kind}, ${columns})`.execute(trx);
    return done;
  });
