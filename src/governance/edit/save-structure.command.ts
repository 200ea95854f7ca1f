import { slugOf } from "#platform/text/slug.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import { findStrategy, type Strategy } from "../strategy/strategy.query.ts";
import { keepVersion, takeTurn } from "./save-objective.command.ts";
import { fresh, type StructureInput } from "./structure.form.ts";

type Outcome = { ok: true } | { ok: false; problem: "changed" | "taken" };

/** An objective of that title exists: thrown to undo the transaction, and given as an outcome. */
class Taken extends Error {}

/**
 * Saves which priorities and objectives a strategy has and in what order, as one new version. What stays keeps its identifier, so that
 * the thread holds; what is removed stays in past versions.
 */
export async function saveStructure(db: Db, strategy: Strategy, typed: StructureInput, by: string): Promise<Outcome> {
  try {
    return await db.transaction().execute((trx) => save(trx, strategy, typed, by));
  } catch (error) {
    if (error instanceof Taken) return { ok: false, problem: "taken" };
    throw error;
  }
}

async function save(trx: Db, strategy: Strategy, typed: StructureInput, by: string): Promise<Outcome> {
  if (!(await takeTurn(trx, strategy.id, typed.version))) return { ok: false, problem: "changed" };
  const { reason } = typed;
  const freshId = await placePriorities(trx, strategy.id, typed);
  await placeObjectives(trx, typed, (priority) => (priority === fresh ? freshId! : priority));
  const { priorities, objectives } = typed;
  const removed = strategy.priorities.flatMap((one) => one.objectives).filter(({ id }) => !objectives.some((kept) => kept.id === id));
  if (removed.length > 0)
    await trx
      .deleteFrom("governance.objective")
      .where(
        "id",
        "in",
        removed.map(({ id }) => id),
      )
      .execute();
  const gone = strategy.priorities.map(({ id }) => id).filter((id) => !priorities.some((kept) => kept.id === id));
  if (gone.length > 0) await trx.deleteFrom("governance.priority").where("id", "in", gone).execute();
  await keepVersion(trx, strategy.slug, reason, by);
  await emit(trx, "governance.strategy_changed", { id: strategy.id }, "governance");
  for (const { id, title } of removed)
    await recordAct(trx, { who: by, act: "objective.remove", room: "governance", about: { kind: "objective", id }, before: { title }, reason });
  const about = { kind: "strategy", id: strategy.id };
  const after = outline((await findStrategy(trx, strategy.slug))!);
  await recordAct(trx, { who: by, act: "strategy.restructure", room: "governance", about, before: outline(strategy), after, reason });
  return { ok: true };
}

/** Gives the identifier of the priority that was added. */
async function placePriorities(trx: Db, strategyId: string, { priorities }: StructureInput): Promise<string | undefined> {
  let freshId: string | undefined;
  // Positions are unique once the transaction ends: on the way, two may stand in one place.
  for (const [position, { id, title, summary }] of priorities.entries()) {
    if (id !== fresh) await trx.updateTable("governance.priority").set({ title, summary, position }).where("id", "=", id).execute();
    else
      freshId = (
        await trx.insertInto("governance.priority").values({ strategy_id: strategyId, title, summary, position }).returning("id").executeTakeFirstOrThrow()
      ).id;
  }
  return freshId;
}

async function placeObjectives(trx: Db, { objectives, added }: StructureInput, idOf: (priority: string) => string): Promise<void> {
  const next = new Map<string, number>();
  const takePlace = (priority: string) => {
    const position = next.get(priority) ?? 0;
    next.set(priority, position + 1);
    return position;
  };
  for (const { id, priority } of objectives) {
    const priority_id = idOf(priority);
    await trx
      .updateTable("governance.objective")
      .set({ priority_id, position: takePlace(priority_id) })
      .where("id", "=", id)
      .execute();
  }
  for (const { title, owner, priority } of added) {
    const priority_id = idOf(priority);
    const made = await trx
      .insertInto("governance.objective")
      .values({ priority_id, position: takePlace(priority_id), slug: slugOf(title) || "objectif", title, owner })
      .onConflict((conflict) => conflict.column("slug").doNothing())
      .executeTakeFirst();
    if (made.numInsertedOrUpdatedRows !== 1n) throw new Taken();
  }
}

/** Titles only: what one reads of the change in the journal. */
function outline({ priorities }: Strategy) {
  return { priorities: priorities.map(({ title, objectives }) => ({ title, objectives: objectives.map((one) => one.title) })) };
}
