import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { holdStage } from "#processes";
import type { Problems, Reading } from "./answers.form.ts";
import { type Answers, askedAnswers, isFreeText, type Question, type QuestionPage, questionsOf } from "../questions.ts";
import { type Questionnaire, type QuestionnaireState, readPages } from "../questionnaire.query.ts";
import { checkAnswers } from "./check-answers.ts";

interface Sheet {
  readonly answers: Answers;
  /** Null: nobody is kept beside it. */
  readonly personId: string | null;
  readonly submission: string;
  readonly channel: "web" | "paper" | "desk" | "phone" | "workshop";
  readonly reference: string | null;
  readonly enteredBy: string | null;
  /** Whose draft goes with it. */
  readonly draftOf: string | null;
}

type SendOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: "closed" | "published" | "no_questions" | "reference_taken" }
  | { readonly ok: false; readonly problem: "wrong"; readonly pages: readonly QuestionPage[]; readonly step: number; readonly problems: Problems };

interface Submission {
  readonly locale: Locale;
  readonly reading: Reading;
  /** What came on paper is typed in after the stage has closed too, until the results are published. */
  readonly anyTime?: boolean;
}

/**
 * Writes an answer down, whole. The questions are those that stand in the database now: with the first answer they are locked. A person's
 * second answer takes the place of the first; a form that is sent twice is one answer.
 */
export async function sendAnswers(db: Db, questionnaire: Questionnaire, sheet: Sheet, { locale, reading, anyTime = false }: Submission): Promise<SendOutcome> {
  return db.transaction().execute(async (trx) => {
    const { phase, running } = await holdStage(trx, questionnaire.stageId);
    const { rows } = await sql<{ state: QuestionnaireState }>`
      select state from questionnaires.questionnaire where id = ${questionnaire.id} for update`.execute(trx);
    const { state } = rows[0]!;
    if (state === "published") return { ok: false, problem: "published" };
    if (state !== "open" || !running || (anyTime ? phase === "next" : phase !== "now")) return { ok: false, problem: "closed" };
    const pages = await readPages(trx, questionnaire.id);
    const questions = questionsOf(pages);
    if (questions.length === 0) return { ok: false, problem: "no_questions" };
    const answers = askedAnswers(pages, sheet.answers);
    const wrong = checkAnswers(pages, answers, locale, reading);
    if (wrong) return { ok: false, problem: "wrong", pages, ...wrong };
    const id = await putSheet(trx, questionnaire, sheet);
    if (id === "taken") return { ok: false, problem: "reference_taken" };
    if (id === "sent") return { ok: true };
    await putAnswers(trx, id, questions, answers);
    if (sheet.draftOf) await dropAnswerDraft(trx, { questionnaireId: questionnaire.id, personId: sheet.draftOf });
    await sql`update questionnaires.questionnaire set locked_at = coalesce(locked_at, now()) where id = ${questionnaire.id}`.execute(trx);
    return { ok: true };
  });
}

const today = sql`(now() at time zone 'Europe/Paris')::date`;

/** The sheet to fill in; "sent" when this very form was sent before, "taken" when that paper was typed in before. */
async function putSheet(trx: Db, { id, signed }: Questionnaire, sheet: Sheet): Promise<string | "sent" | "taken"> {
  const { personId, submission, channel, reference, enteredBy } = sheet;
  const before = await sql<{ id: string; own: boolean; twice: boolean }>`
    select id, person_id is not null and person_id = ${personId}::uuid as own, submission = ${submission} as twice
    from questionnaires.answer_sheet
    where questionnaire_id = ${id} and (submission = ${submission} or person_id = ${personId}::uuid
      or (channel = ${channel} and reference = ${reference}))`.execute(trx);
  const own = before.rows.find((row) => row.own);
  if (own) {
    await sql`delete from questionnaires.answer where sheet_id = ${own.id}`.execute(trx);
    await sql`update questionnaires.answer_sheet set day = ${today} where id = ${own.id}`.execute(trx);
    return own.id;
  }
  if (before.rows.length > 0) return before.rows.some(({ twice }) => twice) ? "sent" : "taken";
  const { rows } = await sql<{ id: string }>`
    insert into questionnaires.answer_sheet (questionnaire_id, person_id, channel, reference, submission, entered_by, day)
    values (${id}, ${signed ? personId : null}, ${channel}, ${reference}, ${submission}, ${enteredBy}, ${today})
    returning id`.execute(trx);
  return rows[0]!.id;
}

async function putAnswers(trx: Db, sheetId: string, questions: readonly Question[], answers: Answers): Promise<void> {
  const given = questions.filter(({ key }) => answers[key] !== undefined);
  const rows = given.map(({ id, key }) => ({ question: id, value: answers[key] }));
  await sql`
    insert into questionnaires.answer (sheet_id, question_id, value)
    select ${sheetId}, question, value from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (question uuid, value jsonb)`.execute(trx);
  const texts = given.filter(({ kind }) => isFreeText(kind)).map(({ id }) => id);
  await sql`
    insert into questionnaires.free_answer (sheet_id, question_id)
    select ${sheetId}, question from unnest(${texts}::uuid[]) as question`.execute(trx);
}

export async function saveAnswerDraft(db: Db, at: { questionnaireId: string; personId: string }, answers: Answers, page: number): Promise<void> {
  await sql`
    insert into questionnaires.answer_draft as kept (questionnaire_id, person_id, answers, page)
    values (${at.questionnaireId}, ${at.personId}, ${JSON.stringify(answers)}::jsonb, ${page})
    on conflict (questionnaire_id, person_id) do update set answers = excluded.answers, page = excluded.page, updated_at = now()`.execute(db);
}

async function dropAnswerDraft(db: Db, at: { questionnaireId: string; personId: string }): Promise<void> {
  await sql`delete from questionnaires.answer_draft where questionnaire_id = ${at.questionnaireId} and person_id = ${at.personId}`.execute(db);
}
