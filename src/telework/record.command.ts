import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind: "offer" | "settlement" | "agreement" | "employer" | "agent";
  readonly id: string;
  /** "sign". */
  readonly act: string;
  readonly by: string;
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string | null;
}

/** In the log of acts, in the transaction of the act. Nothing of who works where ever stands there: the log is never emptied. */
export async function record(trx: Db, { kind, id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `telework.${act}`, room: "telework", about: { kind, id }, ...what });
}
