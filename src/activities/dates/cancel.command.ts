import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tellOfDate, tellSeated } from "../news/tell.command.ts";
import { freeDate } from "./hold.command.ts";

/** One date that is held and ahead: seats and shifts are given back, and those who had one are told. */
export async function cancelHeld(trx: Db, dateId: string, reason: string): Promise<void> {
  await sql`update activities.date set state = 'cancelled', reason = ${reason}, version = version + 1 where id = ${dateId}`.execute(trx);
  const { guests, keepers } = await freeDate(trx, dateId);
  await tellSeated(trx, dateId, guests, "cancelled", reason);
  await tellOfDate(trx, dateId, keepers, "shift_cancelled", reason);
}
