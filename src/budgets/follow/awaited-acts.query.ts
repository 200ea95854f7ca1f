import type { Db } from "#platform/db/db.ts";
import { findMissingShares } from "../bureau/bureau.query.ts";
import { findHolders } from "../reconcile/escrow.query.ts";
import { unexplained } from "../reconcile/compare.ts";
import { findReconciliation, findReserve } from "../reconcile/reconciled.query.ts";
import type { Phase } from "../vote.ts";

/** What people have still to do together before the vote goes on. */
export interface AwaitedActs {
  /** Shares of the box's key. */
  readonly shares: number;
  /** Two holders of the secret to be named, their coming together, or their reserve. */
  readonly reconciliation: "holders" | "shares" | "reserve" | null;
}

export async function findAwaitedActs(db: Db, { id, phase }: { id: string; phase: Phase }): Promise<AwaitedActs> {
  const shares = phase === "closed" ? await findMissingShares(db, id) : 0;
  if (!["announced", "open", "closed", "counted"].includes(phase)) return { shares, reconciliation: null };
  const keys = await db.selectFrom("budgets.vote_key").select("vote_id").where("vote_id", "=", id).executeTakeFirst();
  if (!keys) return { shares, reconciliation: null };
  const [holders, found] = await Promise.all([findHolders(db, id), findReconciliation(db, id)]);
  if (holders.length < 2 && !found) return { shares, reconciliation: "holders" };
  if (phase !== "counted") return { shares, reconciliation: null };
  if (!found) return { shares, reconciliation: "shares" };
  return { shares, reconciliation: unexplained(found) > 0 && !(await findReserve(db, id)) ? "reserve" : null };
}
