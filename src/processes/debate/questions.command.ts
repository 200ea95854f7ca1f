import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { QuestionRow } from "./questions.form.ts";

type QuestionsSaving = { readonly ok: true } | { readonly ok: false /** The row whose question has comments. */; readonly commented: number };

/** Writes the questions of a debate in their order. One that has comments may be reworded, not taken away. */
export function saveQuestions(db: Db, stageId: string, rows: readonly QuestionRow[], by: string): Promise<QuestionsSaving> {
  return db.transaction().execute(async (trx): Promise<QuestionsSaving> => {
    await sql`select from processes.stage where id = ${stageId} for update`.execute(trx);
    const { rows: before } = await sql<{ id: string; title: string; commented: boolean }>`
      select id, title, exists (select from processes.comment c where c.question_id = q.id) as commented
      from processes.debate_question q where stage_id = ${stageId} order by position`.execute(trx);
    const kept = rows.filter(({ title }) => title !== "");
    const lost = before.find(({ id, commented }) => commented && !kept.some((row) => row.id === id));
    const at = lost ? rows.findIndex(({ id }) => id === lost.id) : 0;
    if (lost) return { ok: false, commented: Math.max(0, at) };
    const ids = before.map(({ id }) => id).filter((id) => kept.some((row) => row.id === id));
    await sql`delete from processes.debate_question where stage_id = ${stageId} and not (id = any(${ids}::uuid[]))`.execute(trx);
    for (const [at, { id, title, details }] of kept.entries()) {
      const known = id !== null && ids.includes(id);
      await (known
        ? sql`update processes.debate_question set position = ${at + 1}, title = ${title}, details = ${details} where id = ${id}`
        : sql`insert into processes.debate_question (stage_id, position, title, details) values (${stageId}, ${at + 1}, ${title}, ${details})`
      ).execute(trx);
    }
    const about = { kind: "stage", id: stageId };
    const titles = (all: readonly { title: string }[]) => ({ questions: all.map(({ title }) => title) });
    await recordAct(trx, { who: by, act: "stage.questions", room: "participation", about, before: titles(before), after: titles(kept) });
    return { ok: true };
  });
}
