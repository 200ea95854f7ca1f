import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type DrawRow, findDraws } from "../draws.query.ts";

/** The draw under way, if any: being computed, failed, computed or sealed; and those before it. */
export async function findCurrent(db: Db, assemblyId: string): Promise<{ readonly current: DrawRow | null; readonly past: readonly DrawRow[] }> {
  const all = await findDraws(db, sql`d.assembly_id = ${assemblyId}`);
  const last = all.at(-1);
  const under = last && ["computing", "failed", "ready", "sealed"].includes(last.state) ? last : null;
  return { current: under, past: all.filter((one) => one !== under && ["revealed", "void"].includes(one.state)) };
}
