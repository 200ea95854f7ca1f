import { type Act, recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";

/** Tells other rooms that what a process says of itself is another, and writes down who did it. `about`: the process, unless one of its stages. */
export async function recordChange(
  trx: Db,
  processId: string,
  { about = { kind: "process", id: processId }, ...act }: Omit<Act, "room" | "about"> & Partial<Pick<Act, "about">>,
): Promise<void> {
  await emit(trx, "participation.process_changed", { id: processId }, "participation");
  await recordAct(trx, { room: "participation", about, ...act });
}
