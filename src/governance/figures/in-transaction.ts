import type { Db } from "#platform/db/db.ts";

/** In the caller's transaction when there is one, else in one of its own. */
export function inTransaction<outcome>(db: Db, act: (trx: Db) => Promise<outcome>): Promise<outcome> {
  return db.isTransaction ? act(db) : db.transaction().execute(act);
}
