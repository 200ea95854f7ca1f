import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

export const askQuestion = async (db: Db, dataset: string, text: string, by: string): Promise<void> => {
  await sql`insert into opendata.question (dataset, asked_by, text) values (${dataset}, ${by}, ${text})`.execute(db);
};

interface Settling {
  readonly dataset: string;
  readonly id: string;
  readonly by: string;
}

/** Answers once, for all to read. False: it was answered or set aside already, or is no question of this dataset. */
export const answerQuestion = (db: Db, { dataset, id, by }: Settling, answer: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(id)) return false;
    const { rows } = await sql`
      update opendata.question set answer = ${answer}, answered_by = ${by}, answered_at = clock_timestamp()
      where id = ${id} and dataset = ${dataset} and answer is null and set_aside_at is null returning id`.execute(trx);
    if (rows.length > 0) await note(trx, "dataset.answer", { dataset, id, by });
    return rows.length > 0;
  });

/** What is no question of these data, or names somebody: nobody reads it but who asked. */
export const setAside = (db: Db, { dataset, id, by }: Settling): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(id)) return false;
    const { rows } = await sql`
      update opendata.question set set_aside_at = clock_timestamp()
      where id = ${id} and dataset = ${dataset} and answer is null and set_aside_at is null returning id`.execute(trx);
    if (rows.length > 0) await note(trx, "dataset.set_aside", { dataset, id, by });
    return rows.length > 0;
  });

const note = (trx: Db, act: string, { dataset, id, by }: Settling) =>
  recordAct(trx, { who: by, act, room: "opendata", about: { kind: "dataset", id: dataset }, after: { question: id } });
