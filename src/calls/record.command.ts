import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind?: "call" | "application";
  readonly id: string;
  /** "publish". */
  readonly act: string;
  readonly by: string;
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string | null;
}

/** In the log of acts, in the transaction of the act. */
export async function record(trx: Db, { kind = "call", id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `calls.${act}`, room: "calls", about: { kind, id }, ...what });
}
