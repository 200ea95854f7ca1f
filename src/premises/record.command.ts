import { type RoomAct, recorder } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

const recordOf = recorder<"premises">("premises");

/** In the log of acts, in the transaction of the act. */
export const record = (trx: Db, act: Omit<RoomAct<"premises">, "kind">): Promise<void> => recordOf(trx, { kind: "premises", ...act });
