import type { Db } from "#platform/db/db.ts";

export interface EasySummary {
  readonly words: string;
  /** Which people concerned have read it again; "" when nobody has. */
  readonly readers: string;
  readonly version: number;
}

/** Null where nobody wrote one. Whether the process itself may be seen was asked before. */
export async function findEasy(db: Db, processId: string): Promise<EasySummary | null> {
  const row = await db.selectFrom("processes.easy_summary").select(["words", "readers", "version"]).where("process_id", "=", processId).executeTakeFirst();
  return row ?? null;
}
