import type { Db } from "#platform/db/db.ts";
import type { Settings } from "#platform/settings.ts";
import { hasWrongShares } from "../bureau/box-key.query.ts";
import { type AwaitedShares, awaitedShares, findBureau } from "../bureau/bureau.query.ts";
import { findHolders } from "../reconcile/escrow.query.ts";
import { unexplained } from "../reconcile/compare.ts";
import { findReconciliation, findReserve } from "../reconcile/reconciled.query.ts";
import type { Phase } from "../vote.ts";

/** What people have still to do together before the vote goes on. */
export interface AwaitedActs {
  /** Of the box's key; null when none is wanted. */
  readonly shares: AwaitedShares | null;
  /** Two holders of the secret to be named, their coming together, or their reserve. */
  readonly reconciliation: "holders" | "shares" | "reserve" | null;
}

export async function findAwaitedActs(db: Db, settings: Settings, { id, phase }: { id: string; phase: Phase }): Promise<AwaitedActs> {
  const given = { shares: phase === "closed" ? await findAwaitedShares(db, settings, id) : null };
  if (!["announced", "open", "closed", "counted"].includes(phase)) return { ...given, reconciliation: null };
  const keys = await db.selectFrom("budgets.vote_key").select("vote_id").where("vote_id", "=", id).executeTakeFirst();
  if (!keys) return { ...given, reconciliation: null };
  const [holders, found] = await Promise.all([findHolders(db, id), findReconciliation(db, id)]);
  if (holders.length < 2 && !found) return { ...given, reconciliation: "holders" };
  if (phase !== "counted") return { ...given, reconciliation: null };
  if (!found) return { ...given, reconciliation: "shares" };
  return { ...given, reconciliation: unexplained(found) > 0 && !(await findReserve(db, id)) ? "reserve" : null };
}

async function findAwaitedShares(db: Db, settings: Settings, id: string): Promise<AwaitedShares | null> {
  const bureau = await findBureau(db, id);
  const awaited = bureau && awaitedShares(bureau, await hasWrongShares(db, settings, id));
  return awaited && (awaited.missing > 0 || awaited.wrong) ? awaited : null;
}
