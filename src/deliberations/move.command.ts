import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { type Move, stateAfter } from "./deliberation.ts";
import { lockDeliberation } from "./deliberations.query.ts";
import { noteChange, record } from "./register.command.ts";
import { tieAll, untieAll } from "./ties.command.ts";

const acts = { publish: "published", withdraw: "withdrawn", restore: "restored" } as const;

interface Moving {
  readonly by: string | null;
  /** Why it is withdrawn, or back; null for its publication. */
  readonly reason: string | null;
}

/** Publishes, withdraws or brings back, with what the thread says of it. False when somebody was quicker, or it cannot be done from there. */
export async function move(db: Db, id: string, one: Move, { by, reason }: Moving): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const before = await lockDeliberation(trx, id);
    const state = before && stateAfter(before.state, one);
    if (!before || !state) return false;
    await sql`
      update deliberations.deliberation set state = ${state}, withdraw_reason = ${one === "withdraw" ? reason : null}, version = version + 1,
        changed_at = clock_timestamp(), published_at = coalesce(published_at, clock_timestamp()) where id = ${id}`.execute(trx);
    if (one === "withdraw") await untieAll(trx, before, "La délibération est retirée.", by ?? before.id);
    else await tieAll(trx, before, by);
    await noteChange(trx, { id, act: acts[one], by, told: true, reason });
    await record(trx, { id, act: `deliberation.${one}`, by, before: { state: before.state }, after: { state }, reason });
    return true;
  });
}
