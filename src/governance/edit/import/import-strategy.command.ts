import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { emit } from "#platform/events/events.ts";
import type { Strategy } from "../../strategy/strategy.query.ts";
import { keepVersion, takeTurn } from "../save-objective.command.ts";
import { writeTree } from "../write-tree.command.ts";

type ImportOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "changed" | "taken" };

interface Import {
  readonly before: Strategy;
  readonly after: Strategy;
  /** As the person's machine calls the file. */
  readonly file: string;
  readonly reason: string;
  readonly by: string;
}

/** Makes what a file says of a strategy its next version, whole; refused when the strategy changed since, or an objective's title is another strategy's. */
export async function importStrategy(db: Db, { before, after, file, reason, by }: Import): Promise<ImportOutcome> {
  const tree = after.priorities.map(({ objectives, ...priority }) => ({
    ...priority,
    objectives: objectives.map(({ targets, ...objective }) => ({ ...objective, targets: targets.map(({ id: _, ...target }) => target) })),
  }));
  try {
    return await db.transaction().execute(async (trx): Promise<ImportOutcome> => {
      if (!(await takeTurn(trx, before.id, before.version))) return { ok: false, problem: "changed" };
      await writeTree(trx, before.id, tree);
      await keepVersion(trx, before.slug, reason, by);
      await emit(trx, "governance.strategy_changed", { id: before.id }, "governance");
      await emit(trx, "governance.objective_changed", { strategy: before.id }, "governance");
      const about = { kind: "strategy", id: before.id };
      await recordAct(trx, {
        who: by,
        act: "strategy.import",
        room: "governance",
        about,
        after: { file, objectives: tree.flatMap((one) => one.objectives).length },
        reason,
      });
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) === "objective_slug_key") return { ok: false, problem: "taken" };
    throw error;
  }
}
