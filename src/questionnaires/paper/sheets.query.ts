import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import type { Answers } from "../questions.ts";

export interface SheetLine {
  readonly channel: string;
  readonly reference: string | null;
  readonly day: string;
  readonly answers: Answers;
}

/** Each sheet of a questionnaire, as it is read: in an order that says nothing of when it came. */
export function readSheets(db: Db, questionnaireId: string): AsyncIterable<SheetLine> {
  const query = sql<SheetLine>`
    select s.channel, s.reference, s.day::text as day,
      coalesce((select json_object_agg(q.key, a.value) from questionnaires.answer a join questionnaires.question q on q.id = a.question_id
        where a.sheet_id = s.id), '{}') as answers
    from questionnaires.answer_sheet s where s.questionnaire_id = ${questionnaireId} order by s.channel, md5(s.id::text)`;
  return streamRows<SheetLine>(db, { compile: () => query.compile(db) });
}
