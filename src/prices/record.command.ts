import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind: "price_list" | "attestation" | "pass" | "coupon" | "money" | "account" | "suspense";
  readonly id: string;
  /** "publish". */
  readonly act: string;
  readonly by: string;
  readonly before?: object;
  readonly after?: object;
}

/** In the log of acts, in the transaction of the act. */
export async function record(trx: Db, { kind, id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `prices.${act}`, room: "prices", about: { kind, id }, ...what });
}
