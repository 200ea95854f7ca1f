import type { Db } from "#platform/db/db.ts";
import type { Strategy } from "./strategy.query.ts";

export interface Version {
  readonly number: number;
  readonly content: Strategy;
  readonly reason: string;
  readonly written_at: Date;
}

/** The latest first. */
export function listVersions(db: Db, strategyId: string): Promise<Version[]> {
  return db
    .selectFrom("governance.version")
    .select(["number", "content", "reason", "written_at"])
    .where("strategy_id", "=", strategyId)
    .orderBy("number", "desc")
    .execute();
}
