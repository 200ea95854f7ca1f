import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind: "member" | "partner" | "due" | "hearing" | "contribution" | "general" | "fund" | "decision" | "letter" | "cohort";
  readonly id: string;
  /** "admit". */
  readonly act: string;
  readonly by: string;
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string | null;
}

/** In the log of acts, in the transaction of the act. */
export async function record(trx: Db, { kind, id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `network.${act}`, room: "network", about: { kind, id }, ...what });
}
