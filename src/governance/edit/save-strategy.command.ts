import { sql } from "kysely";

import { slugOf } from "#platform/text/slug.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Strategy } from "../strategy/strategy.query.ts";
import type { Outcome } from "./save-objective.command.ts";
import { keepVersion, takeTurn } from "./save-objective.command.ts";
import type { StrategyInput } from "./strategy.form.ts";

type CreateOutcome = { ok: true; slug: string } | { ok: false; problem: "taken" };

/** Words that stand where a strategy's own would in an address. */
const reserved = new Set(["regle", "nouvelle"]);

/** A new strategy, empty, as its first version. */
export function createStrategy(db: Db, typed: StrategyInput, by: string): Promise<CreateOutcome> {
  const slug = slugOf(typed.title);
  return db.transaction().execute(async (trx) => {
    const { reason, version: _, ...head } = typed;
    const made =
      slug !== "" && !reserved.has(slug)
        ? await trx
            .insertInto("governance.strategy")
            .values({ ...head, slug })
            .onConflict((conflict) => conflict.column("slug").doNothing())
            .returning("id")
            .executeTakeFirst()
        : undefined;
    if (!made) return { ok: false, problem: "taken" };
    await keepVersion(trx, slug, reason, by);
    await emit(trx, "governance.strategy_changed", { id: made.id }, "governance");
    await recordAct(trx, { who: by, act: "strategy.create", room: "governance", about: { kind: "strategy", id: made.id }, after: { slug, ...head }, reason });
    return { ok: true, slug };
  });
}

/** What a strategy says of itself, as a new version; refused when it changed since the form was made. Its address stays. */
export function saveStrategy(db: Db, strategy: Strategy, typed: StrategyInput, by: string): Promise<Outcome> {
  return db.transaction().execute(async (trx) => {
    if (!(await takeTurn(trx, strategy.id, typed.version))) return { ok: false, problem: "changed" };
    const { reason, version: _, ...head } = typed;
    await trx.updateTable("governance.strategy").set(head).where("id", "=", strategy.id).execute();
    await keepVersion(trx, strategy.slug, reason, by);
    await emit(trx, "governance.strategy_changed", { id: strategy.id }, "governance");
    const { title, summary, adopted_on, starts_on, ends_on, source_url } = strategy;
    const before = { title, summary, adopted_on, starts_on, ends_on, source_url };
    await recordAct(trx, { who: by, act: "strategy.edit", room: "governance", about: { kind: "strategy", id: strategy.id }, before, after: head, reason });
    return { ok: true };
  });
}

type RemoveOutcome = { ok: true } | { ok: false; problem: "changed" | "promised" };

/** Removes a strategy that no version of promised anything. One that did stays readable for ever. */
export function removeStrategy(
  db: Db,
  { id, slug, title }: Strategy,
  { version, reason }: { version: number; reason: string },
  by: string,
): Promise<RemoveOutcome> {
  return db.transaction().execute(async (trx): Promise<RemoveOutcome> => {
    if (await everPromised(trx, id)) return { ok: false, problem: "promised" };
    if (!(await takeTurn(trx, id, version))) return { ok: false, problem: "changed" };
    await trx.deleteFrom("governance.strategy").where("id", "=", id).execute();
    await emit(trx, "governance.strategy_changed", { id }, "governance");
    await recordAct(trx, { who: by, act: "strategy.remove", room: "governance", about: { kind: "strategy", id }, before: { slug, title }, reason });
    return { ok: true };
  });
}

/** Whether any version of it, past or in force, has an objective. */
export async function everPromised(db: Db, strategyId: string): Promise<boolean> {
  const { rows } = await sql<{ promised: boolean }>`
    select exists (select from governance.version where strategy_id = ${strategyId}
      and content @? '$.priorities[*].objectives[*]') as promised`.execute(db);
  return rows[0]!.promised;
}
