import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { isShortened } from "./shortened.ts";
import type { FreeAnswer } from "./free.query.ts";

type FreeProblem = "changed" | "longer";
type Dealt = { readonly ok: true } | { readonly ok: false; readonly problem: FreeProblem };

interface Decision {
  readonly to: FreeAnswer["state"];
  /** What is published: the text, or what is left of it. */
  readonly shown: string | null;
  readonly by: string;
}

/** `version` is that of the text as the agent saw it: of two who deal with it at once the second is told. */
export async function dealWithText(db: Db, at: { questionnaireId: string; id: string; version: number }, { to, shown, by }: Decision): Promise<Dealt> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ words: string; state: FreeAnswer["state"]; version: number }>`
      select a.value #>> '{}' as words, f.state, f.version from questionnaires.free_answer f
      join questionnaires.answer a on a.sheet_id = f.sheet_id and a.question_id = f.question_id
      join questionnaires.question q on q.id = f.question_id
      where f.id = ${at.id} and q.questionnaire_id = ${at.questionnaireId} for update of f`.execute(trx);
    const before = rows[0];
    if (!before || before.version !== at.version) return { ok: false, problem: "changed" };
    if (shown !== null && !isShortened(before.words, shown)) return { ok: false, problem: "longer" };
    await sql`
      update questionnaires.free_answer
      set state = ${to}, shown = ${shown}, shortened = ${shown !== null && shown !== before.words}, decided_by = ${by}, decided_at = now(),
        version = version + 1
      where id = ${at.id}`.execute(trx);
    await recordAct(trx, {
      who: by,
      act: `free_answer.${to}`,
      room: "participation",
      about: { kind: "free_answer", id: at.id },
      before: { state: before.state },
    });
    return { ok: true };
  });
}

/**
 * The same for several texts that are fine, or not, as they are: published whole. Those that are in another state by now stay as they are.
 * Gives how many were dealt with.
 */
export async function dealWithTexts(
  db: Db,
  at: { questionnaireId: string; ids: readonly string[]; from: FreeAnswer["state"] },
  { to, by }: { to: FreeAnswer["state"]; by: string },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      with chosen as (
        select f.id, a.value #>> '{}' as words from questionnaires.free_answer f
        join questionnaires.answer a on a.sheet_id = f.sheet_id and a.question_id = f.question_id
        join questionnaires.question q on q.id = f.question_id
        where f.id::text = any(${[...at.ids]}) and q.questionnaire_id = ${at.questionnaireId} and f.state = ${at.from}
        order by f.id for update of f)
      update questionnaires.free_answer f
      set state = ${to}, shown = case when ${to} = 'published' then c.words end, shortened = false, decided_by = ${by}, decided_at = now(),
        version = f.version + 1
      from chosen c where f.id = c.id returning f.id`.execute(trx);
    for (const { id } of rows) {
      await recordAct(trx, { who: by, act: `free_answer.${to}`, room: "participation", about: { kind: "free_answer", id }, before: { state: at.from } });
    }
    return rows.length;
  });
}
