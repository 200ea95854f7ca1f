import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findJudged, type Judged } from "./judged.query.ts";

/** Holds a proposal until the transaction ends and reads it as whoever held it before left it. Null when it is gone. */
export async function lockJudged(trx: Db, id: string): Promise<Judged | null> {
  await sql`select from ideas.proposal where id = ${id} for update`.execute(trx);
  return findJudged(trx, id);
}

/** Judging goes on until a process is cancelled; in draft it has not begun. */
export const isUnderWay = ({ process }: Pick<Judged, "process">): boolean => process.state !== "cancelled" && process.state !== "draft";
