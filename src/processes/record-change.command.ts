import { type Act, recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

/** Writes down who changed what a process says of itself. `about`: the process, unless one of its stages. */
export async function recordChange(
  trx: Db,
  processId: string,
  { about = { kind: "process", id: processId }, ...act }: Omit<Act, "room" | "about"> & Partial<Pick<Act, "about">>,
): Promise<void> {
  await recordAct(trx, { room: "participation", about, ...act });
}
