import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";

interface Decision {
  readonly one: string;
  readonly other: string;
  readonly by: string;
  readonly reason: string;
}

/** Two places, for good: no import suggests the pair again. False when somebody decided it before. */
export function keepApart(db: Db, { one, other, by, reason }: Decision): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update places.duplicate_suggestion set decided = 'not_duplicates', decided_at = now(), decided_by = ${by}, decide_reason = ${reason}
      where place_id = least(${one}::uuid, ${other}::uuid) and other_id = greatest(${one}::uuid, ${other}::uuid) and decided is null`.execute(trx);
    if (!numAffectedRows) return false;
    await recordAct(trx, { who: by, act: "place.keep_apart", room: "places", about: { kind: "place", id: one }, after: { other }, reason });
    return true;
  });
}

/** Comes back on that decision. False when it is not decided that way any more. */
export function decideAgain(db: Db, { one, other, by }: Omit<Decision, "reason">): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update places.duplicate_suggestion set decided = null, decided_at = null, decided_by = null, decide_reason = null
      where place_id = least(${one}::uuid, ${other}::uuid) and other_id = greatest(${one}::uuid, ${other}::uuid)
        and decided = 'not_duplicates'`.execute(trx);
    if (!numAffectedRows) return false;
    await recordAct(trx, { who: by, act: "place.decide_again", room: "places", about: { kind: "place", id: one }, before: { other } });
    return true;
  });
}
