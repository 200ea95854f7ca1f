import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { findCase, type Case } from "./case.query.ts";

/** Holds a proposal until the transaction ends and reads it as whoever held it before left it. Null when it is gone. */
export async function lockCase(trx: Db, id: string): Promise<Case | null> {
  if (!isUuid(id)) return null;
  await sql`select from ideas.proposal where id = ${id} for update`.execute(trx);
  return findCase(trx, id);
}

/** Judging goes on until a process is cancelled; in draft it has not begun. */
export const isUnderWay = ({ process }: Pick<Case, "process">): boolean => process.state !== "cancelled" && process.state !== "draft";
