import type { Db } from "#platform/db/db.ts";
import type { Objective, Priority, Target } from "../strategy/strategy.query.ts";

type TargetTree = Omit<Target, "id">;
type ObjectiveTree = Omit<Objective, "id" | "targets"> & { readonly targets: readonly TargetTree[] };
export type PriorityTree = Omit<Priority, "id" | "objectives"> & { readonly objectives: readonly ObjectiveTree[] };

/** Puts a whole tree in the place of what a strategy held. Objectives keep their identifier by their address, so that links to them hold. */
export async function writeTree(trx: Db, strategyId: string, priorities: readonly PriorityTree[]): Promise<void> {
  const known = await trx
    .selectFrom("governance.objective as o")
    .innerJoin("governance.priority as p", "p.id", "o.priority_id")
    .select(["o.id", "o.slug"])
    .where("p.strategy_id", "=", strategyId)
    .execute();
  const ids = new Map(known.map(({ id, slug }) => [slug, id]));
  await trx.deleteFrom("governance.priority").where("strategy_id", "=", strategyId).execute();
  for (const [position, { title, summary, objectives }] of priorities.entries()) {
    const { id } = await trx
      .insertInto("governance.priority")
      .values({ strategy_id: strategyId, position, title, summary })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const [at, objective] of objectives.entries()) await writeObjective(trx, id, at, objective, ids.get(objective.slug));
  }
}

async function writeObjective(trx: Db, priorityId: string, position: number, objective: ObjectiveTree, knownId: string | undefined): Promise<void> {
  const { targets, slug, title, summary, owner } = objective;
  const { id } = await trx
    .insertInto("governance.objective")
    .values({ ...(knownId ? { id: knownId } : {}), priority_id: priorityId, position, slug, title, summary, owner })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (targets.length === 0) return;
  await trx
    .insertInto("governance.target")
    .values(targets.map(({ path, ...target }, at) => ({ ...target, objective_id: id, position: at, path: JSON.stringify(path) })))
    .execute();
}
