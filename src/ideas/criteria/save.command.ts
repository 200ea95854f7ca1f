import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { NewCriterion } from "./criteria.ts";
import { readCriteria } from "./criteria.query.ts";

type SaveOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "frozen" | "invoked" };

/** Publishes what a stage judges by, in this order. The database refuses it once a jury has scored, or a refusal names what would go. */
export async function saveCriteria(db: Db, stageId: string, criteria: readonly NewCriterion[], by: string): Promise<SaveOutcome> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select from processes.stage where id = ${stageId} for update`.execute(trx);
      const before = await readCriteria(trx, stageId);
      await write(trx, stageId, criteria);
      await recordAct(trx, {
        who: by,
        act: "stage.write_criteria",
        room: "participation",
        about: { kind: "stage", id: stageId },
        before: { criteria: before.map(({ name, weight }) => ({ name, weight })) },
        after: { criteria: criteria.map(({ name, weight }) => ({ name, weight })) },
      });
    });
    return { ok: true };
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "criteria_are_frozen") return { ok: false, problem: "frozen" };
    if (broken === "admissibility_criterion_id_fkey") return { ok: false, problem: "invoked" };
    throw error;
  }
}

async function write(trx: Db, stageId: string, criteria: readonly NewCriterion[]): Promise<void> {
  const kept = criteria.flatMap(({ id }) => id ?? []);
  await sql`delete from ideas.criterion where stage_id = ${stageId} and not id::text = any(${kept}::text[])`.execute(trx);
  for (const [at, { id, name, description, weight }] of criteria.entries()) {
    const changed = await sql`
      update ideas.criterion set position = ${at + 1}, name = ${name}, description = ${description}, weight = ${weight}
      where stage_id = ${stageId} and id::text = ${id}`.execute(trx);
    if (changed.numAffectedRows === 0n)
      await sql`
        insert into ideas.criterion (stage_id, position, name, description, weight)
        values (${stageId}, ${at + 1}, ${name}, ${description}, ${weight})`.execute(trx);
  }
}

/** What a process that is duplicated takes along. */
export async function copyCriteria(trx: Db, from: string, to: string): Promise<void> {
  await sql`
    insert into ideas.criterion (stage_id, position, name, description, weight)
    select ${to}, position, name, description, weight from ideas.criterion where stage_id = ${from}`.execute(trx);
}
