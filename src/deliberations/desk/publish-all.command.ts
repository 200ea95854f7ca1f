import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findKept } from "../deliberations.query.ts";
import { move } from "../move.command.ts";

/** Those that are drafts and that this person keeps, each in a transaction of its own; gives how many. */
export async function publishAll(db: Db, ids: readonly string[], someone: Visitor): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const found = await findKept(db, id, someone);
    if (found && (await move(db, found.id, "publish", { by: someone.id, reason: null }))) count += 1;
  }
  return count;
}
