import { type RoomAct, recorder } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

type Kind = "call" | "application";
type CallAct = Omit<RoomAct<Kind>, "kind"> & { readonly kind?: Kind };

const recordOf = recorder<Kind>("calls");

/** In the log of acts, in the transaction of the act; of a call unless said. */
export const record = (trx: Db, { kind = "call", ...act }: CallAct): Promise<void> => recordOf(trx, { kind, ...act });
