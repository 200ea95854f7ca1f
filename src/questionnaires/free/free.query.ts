import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

/** Texts that moderators have hidden since they were published are not shown. */
const shown = sql`f.state = 'published'
  and not exists (select from moderation.hidden h where h.kind = 'free_answer' and h.thing_id = f.id::text)`;

/** Question → how many texts are published. */
export async function countPublishedTexts(db: Db, questionnaireId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: number }>`
    select f.question_id as id, count(*)::int as count
    from questionnaires.free_answer f join questionnaires.question q on q.id = f.question_id
    where q.questionnaire_id = ${questionnaireId} and ${shown} group by 1`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export interface PublishedText {
  readonly id: string;
  readonly shown: string;
  readonly shortened: boolean;
}

/** In an order of their own: two questions answered by one person do not stand in the same place. */
export async function listPublishedTexts(db: Db, questionId: string, { limit, offset }: Range): Promise<Slice<PublishedText>> {
  const published = sql`questionnaires.free_answer f where f.question_id = ${questionId} and ${shown}`;
  const [{ rows }, counted] = await Promise.all([
    sql<PublishedText>`
      select f.id, f.shown, f.shortened from ${published} order by md5(f.id::text), f.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${published}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export interface FreeAnswer {
  readonly id: string;
  readonly question: string;
  readonly words: string;
  readonly state: "waiting" | "published" | "set_aside";
  readonly shown: string | null;
  readonly version: number;
}

const read = sql`
  questionnaires.free_answer f join questionnaires.question q on q.id = f.question_id
  join questionnaires.answer a on a.sheet_id = f.sheet_id and a.question_id = f.question_id`;
const columns = sql`f.id, q.label as question, a.value #>> '{}' as words, f.state, f.shown, f.version`;

/** For the team: one by one, the waiting ones first. */
export async function listFreeAnswers(db: Db, questionnaireId: string, state: FreeAnswer["state"], { limit, offset }: Range): Promise<Slice<FreeAnswer>> {
  const from = sql`${read} where q.questionnaire_id = ${questionnaireId} and f.state = ${state}`;
  const [found, counted] = await Promise.all([
    sql<FreeAnswer>`
      select ${columns} from ${from} order by md5(f.id::text), f.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db),
  ]);
  return { rows: found.rows, total: counted.rows[0]!.count };
}

/** As it has become, whatever its state. */
export async function findFreeAnswer(db: Db, questionnaireId: string, id: string): Promise<FreeAnswer | null> {
  const { rows } = await sql<FreeAnswer>`select ${columns} from ${read} where q.questionnaire_id = ${questionnaireId} and f.id::text = ${id}`.execute(db);
  return rows[0] ?? null;
}
