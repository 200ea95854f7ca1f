import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { findStrategy, type Objective, type Strategy } from "../strategy/strategy.query.ts";
import type { ObjectiveInput } from "./objective.form.ts";

export type Outcome = { ok: true } | { ok: false; problem: "changed" };

/** Saves an objective with its targets, as a new version of the strategy; refused when the strategy changed since the form was made. */
export function saveObjective(db: Db, strategy: Strategy, objective: Objective, typed: ObjectiveInput, by: string): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    if (!(await takeTurn(trx, strategy.id, typed.version))) return { ok: false, problem: "changed" };
    const { title, summary, owner } = typed;
    await trx.updateTable("governance.objective").set({ title, summary, owner }).where("id", "=", objective.id).execute();
    await writeTargets(trx, objective.id, typed);
    await keepVersion(trx, strategy.slug, typed.reason, by);
    await emit(trx, "governance.objective_changed", { id: objective.id }, "governance");
    const before = { title: objective.title, owner: objective.owner, targets: objective.targets };
    const after = { title, owner, targets: typed.targets };
    await recordAct(trx, {
      who: by,
      act: "objective.edit",
      room: "governance",
      about: { kind: "objective", id: objective.id },
      before,
      after,
      reason: typed.reason,
    });
    return { ok: true };
  });
}

/** Locks the strategy and moves it to its next version; false when it is not at this one any more. */
export async function takeTurn(trx: Db, strategyId: string, version: number): Promise<boolean> {
  const taken = await sql`
    update governance.strategy set version = version + 1, updated_at = now() where id = ${strategyId} and version = ${version}`.execute(trx);
  return taken.numAffectedRows === 1n;
}

async function writeTargets(trx: Db, objectiveId: string, { targets }: Pick<ObjectiveInput, "targets">): Promise<void> {
  await trx.deleteFrom("governance.target").where("objective_id", "=", objectiveId).execute();
  if (targets.length === 0) return;
  const rows = targets.map(({ path, ...target }, position) => ({ ...target, objective_id: objectiveId, position, path: JSON.stringify(path) }));
  await trx.insertInto("governance.target").values(rows).execute();
}

/** Keeps the whole strategy as it now stands. */
export async function keepVersion(trx: Db, slug: string, reason: string, by: string): Promise<void> {
  const content = (await findStrategy(trx, slug))!;
  await trx
    .insertInto("governance.version")
    .values({ strategy_id: content.id, number: content.version, content: JSON.stringify(content), reason, written_by: by })
    .execute();
}
