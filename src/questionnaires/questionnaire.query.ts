import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findProcessOf, phaseNow, type ProcessOf, type StagePhase } from "#processes";
import type { Answers, Question, QuestionPage } from "./questions.ts";

export type QuestionnaireState = "draft" | "open" | "published";

export interface Questionnaire {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
  readonly thanks: string;
  /** With an account, one answer each; else anonymous. */
  readonly signed: boolean;
  readonly state: QuestionnaireState;
  readonly version: number;
  readonly lockedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly stageId: string;
  readonly phase: StagePhase;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly process: ProcessOf;
  readonly team: boolean;
}

/** Answers are taken: it is on line, its stage is open and the process goes on. */
export const takesAnswers = ({ state, phase, process }: Questionnaire): boolean =>
  state === "open" && phase === "now" && process.state !== "ended" && process.state !== "cancelled";

/** Null for what is unknown, and for what this person may not see: one in preparation is its team's. */
export async function findQuestionnaire(
  db: Db,
  { process: processSlug, questionnaire: slug }: Readonly<{ process: string; questionnaire: string }>,
  someone: Visitor | null,
): Promise<Questionnaire | null> {
  const found = await findProcessOf(db, processSlug, someone);
  if (!found) return null;
  const { rows } = await sql<Omit<Questionnaire, "process" | "team">>`
    select q.id, q.slug, q.title, q.introduction, q.thanks, q.signed, q.state, q.version, q.locked_at as "lockedAt", q.published_at as "publishedAt",
      s.id as "stageId", s.opens_at as "opensAt", s.closes_at as "closesAt", ${phaseNow} as phase
    from questionnaires.questionnaire q join processes.stage s on s.id = q.stage_id
    where q.process_id = ${found.process.id} and q.slug = ${slug}`.execute(db);
  const questionnaire = rows[0];
  if (!questionnaire || (questionnaire.state === "draft" && !found.team)) return null;
  return { ...questionnaire, ...found };
}

interface PageRow {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly (Omit<Question, "condition"> & { readonly shownIf: number | null; readonly shownValues: readonly string[] })[];
}

/** Its pages with their questions, in order. */
export async function readPages(db: Db, questionnaireId: string): Promise<QuestionPage[]> {
  const { rows } = await sql<PageRow>`
    select p.id, p.title, p.introduction,
      coalesce((select json_agg(json_build_object('id', q.id, 'key', q.key, 'kind', q.kind, 'label', q.label, 'hint', q.hint, 'required', q.required,
        'settings', q.settings, 'shownIf', q.shown_if, 'shownValues', q.shown_values) order by q.position)
        from questionnaires.question q where q.page_id = p.id), '[]') as questions
    from questionnaires.questionnaire_page p where p.questionnaire_id = ${questionnaireId} order by p.position`.execute(db);
  return rows.map(({ questions, ...page }) => ({
    ...page,
    questions: questions.map(({ shownIf, shownValues, ...question }) => ({
      ...question,
      condition: shownIf === null ? null : { key: shownIf, values: shownValues },
    })),
  }));
}

interface Draft {
  readonly answers: Answers;
  readonly page: number;
  readonly updatedAt: Date;
}

export async function findDraft(db: Db, questionnaireId: string, personId: string): Promise<Draft | null> {
  const { rows } = await sql<Draft>`
    select answers, page, updated_at as "updatedAt" from questionnaires.answer_draft
    where questionnaire_id = ${questionnaireId} and person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}

/** What this person has answered to a signed questionnaire; null before. */
export async function findOwnAnswers(db: Db, questionnaireId: string, personId: string): Promise<Answers | null> {
  const { rows } = await sql<{ answers: Answers }>`
    select coalesce((select json_object_agg(q.key, a.value) from questionnaires.answer a join questionnaires.question q on q.id = a.question_id
      where a.sheet_id = s.id), '{}') as answers
    from questionnaires.answer_sheet s where s.questionnaire_id = ${questionnaireId} and s.person_id = ${personId}`.execute(db);
  return rows[0]?.answers ?? null;
}

export async function countSheets(db: Db, questionnaireId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from questionnaires.answer_sheet where questionnaire_id = ${questionnaireId}`.execute(db);
  return rows[0]!.count;
}
