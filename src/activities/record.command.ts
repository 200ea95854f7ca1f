import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

interface Recorded {
  readonly kind: "place" | "activity" | "activity_date" | "service";
  readonly id: string;
  /** "announce". */
  readonly act: string;
  readonly by: string;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
}

/** In the log of acts, in the transaction of the act. */
export async function record(trx: Db, { kind, id, act, by, ...what }: Recorded): Promise<void> {
  await recordAct(trx, { who: by, act: `activities.${act}`, room: "activities", about: { kind, id }, ...what });
}
