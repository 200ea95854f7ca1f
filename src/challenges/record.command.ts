import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind: "challenge" | "team" | "reuse" | "series";
  readonly id: string;
  /** "publish". */
  readonly act: string;
  readonly by: string;
  readonly before?: object;
  readonly after?: object;
  readonly reason?: string | null;
}

/** In the log of acts, in the transaction of the act. */
export async function record(trx: Db, { kind, id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `challenges.${act}`, room: "challenges", about: { kind, id }, ...what });
}
