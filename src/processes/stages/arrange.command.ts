import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { recordChange } from "../record-change.command.ts";
import type { ProcessSheet } from "../process.query.ts";
import type { ProcessState } from "../process.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { lockStages } from "./lock-stages.command.ts";

type Arrangement = { ok: true } | { ok: false; problem: "changed" | "published" | "used" };

interface Place {
  readonly process: ProcessSheet;
  readonly stageId: string;
  readonly by: string;
}

/** Moves a stage by one among those of its process. `from` is where whoever asks saw it: refused when it stands elsewhere by now. */
export function moveStage(db: Db, { process, stageId, by }: Place, from: number, to: number): Promise<Arrangement> {
  return db.transaction().execute(async (trx) => {
    await lockProcess(trx, process.id);
    if (!Number.isInteger(from)) return { ok: false, problem: "changed" };
    const { rows } = await sql<{ id: string; position: number }>`
      select id, position from processes.stage where process_id = ${process.id} and position in (${from}, ${to})`.execute(trx);
    const moved = rows.find(({ id, position }) => id === stageId && position === from);
    const other = rows.find(({ position }) => position === to);
    if (!moved || !other || moved === other) return { ok: false, problem: "changed" };
    // Positions are unique once the transaction ends.
    await sql`update processes.stage set position = ${from}::int + ${to}::int - position where id in (${moved.id}, ${other.id})`.execute(trx);
    const about = { kind: "stage", id: stageId };
    await recordChange(trx, process.id, { who: by, act: "stage.move", about, before: { position: from }, after: { position: to } });
    return { ok: true };
  });
}

/** Takes a stage away, with what was given in it in rehearsal. What was announced stays. */
export async function removeStage(db: Db, { process, stageId, by }: Place): Promise<Arrangement> {
  try {
    return await db.transaction().execute(async (trx) => {
      const state = await lockProcess(trx, process.id);
      if (state !== "draft" && state !== "rehearsal") return { ok: false, problem: "published" };
      const stage = process.stages.find(({ id }) => id === stageId);
      const removed = await trx.deleteFrom("processes.stage").where("id", "=", stageId).where("process_id", "=", process.id).executeTakeFirst();
      if (!stage || removed.numDeletedRows !== 1n) return { ok: false, problem: "changed" };
      await sql`
        update processes.stage s set position = ranked.at
        from (select id, row_number() over (order by position)::int - 1 as at from processes.stage where process_id = ${process.id}) ranked
        where s.id = ranked.id and s.position <> ranked.at`.execute(trx);
      const before = { kind: stage.kind, title: stage.title, opensAt: stage.opensAt, closesAt: stage.closesAt };
      await recordChange(trx, process.id, { who: by, act: "stage.remove", about: { kind: "stage", id: stageId }, before });
      return { ok: true };
    });
  } catch (error) {
    // Another room keeps something of this stage: a vote with its ballots.
    if (brokenConstraint(error)) return { ok: false, problem: "used" };
    throw error;
  }
}

/** Its stages before it, as whoever files an idea locks them: neither waits for the other with what the other needs. */
async function lockProcess(trx: Db, id: string): Promise<ProcessState | undefined> {
  await lockStages(trx, id);
  const { rows } = await sql<{ state: ProcessState }>`select state from processes.process where id = ${id} for update`.execute(trx);
  return rows[0]?.state;
}
