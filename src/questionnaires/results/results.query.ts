import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Question, type QuestionPage, questionsOf } from "../questions.ts";
import type { ProtectedCell, ProtectedTally } from "./protect.ts";
import type { AnswerSet } from "./tally.ts";

/** What was given, with how many gave it; of free texts only that there is one. For the team, or to be protected before it is shown. */
export async function readGiven(db: Db, questionnaireId: string, channels: readonly string[] | null = null): Promise<AnswerSet[]> {
  const { rows } = await sql<AnswerSet>`
    select q.key, case when q.kind in ('short', 'long') then '""'::jsonb else a.value end as value, count(*)::int as people
    from questionnaires.answer_sheet s join questionnaires.answer a on a.sheet_id = s.id join questionnaires.question q on q.id = a.question_id
    where s.questionnaire_id = ${questionnaireId} and (${channels}::text[] is null or s.channel = any(${channels}::text[]))
    group by 1, 2 order by 1, 3 desc, 2`.execute(db);
  return rows;
}

export interface ChannelCount {
  readonly channel: string;
  /** Null: hidden. */
  readonly people: number | null;
}

export async function countChannels(db: Db, questionnaireId: string): Promise<{ channel: string; people: number }[]> {
  const { rows } = await sql<{ channel: string; people: number }>`
    select channel, count(*)::int as people from questionnaires.answer_sheet where questionnaire_id = ${questionnaireId}
    group by channel order by channel`.execute(db);
  return rows;
}

interface CellRow extends ProtectedCell {
  readonly questionId: string;
  readonly line: string;
}

interface MeanRow {
  readonly questionId: string;
  readonly line: string;
  readonly mean: number;
  readonly people: number;
}

interface PublishedResults {
  /** Sheets in all; null when they were fewer than five. */
  readonly total: number | null;
  readonly channels: readonly ChannelCount[];
  readonly tallies: readonly ProtectedTally[];
}

/** The results as they were published: nothing else is kept of them, so nothing is to hide any more. */
export async function readPublished(db: Db, questionnaireId: string, pages: readonly QuestionPage[]): Promise<PublishedResults> {
  const questions = questionsOf(pages);
  const ids = questions.map(({ id }) => id);
  const [cells, means, channels] = await Promise.all([
    sql<CellRow>`
      select question_id as "questionId", line, cell, people from questionnaires.published_cell
      where question_id = any(${ids}::uuid[]) order by question_id, position`.execute(db),
    sql<MeanRow>`
      select question_id as "questionId", line, mean::float8 as mean, people from questionnaires.published_mean
      where question_id = any(${ids}::uuid[])`.execute(db),
    sql<ChannelCount>`
      select channel, people from questionnaires.published_channel
      where questionnaire_id = ${questionnaireId} order by channel`.execute(db),
  ]);
  const all = channels.rows.find(({ channel }) => channel === "all");
  const tallies = questions.map((question) => tallyOf(question, cells.rows, means.rows));
  return { total: all?.people ?? null, channels: channels.rows.filter(({ channel }) => channel !== "all"), tallies };
}

function tallyOf(question: Question, cells: readonly CellRow[], means: readonly MeanRow[]): ProtectedTally {
  const own = Map.groupBy(
    cells.filter(({ questionId }) => questionId === question.id),
    ({ line }) => line,
  );
  const lines = [...own].map(([line, all]) => ({
    line,
    cells: all.map(({ cell, people }) => ({ cell, people })),
    means: means.filter(({ questionId }) => questionId === question.id).map(({ line: of, mean, people }) => ({ of, mean, people })),
  }));
  return { question, lines };
}
