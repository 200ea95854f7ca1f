import { notify } from "#notifications";
import type { Db } from "#platform/db/db.ts";
import type { NewsPayload } from "./news.ts";

/** If and when the transaction commits. */
export const tell = (trx: Db, to: readonly string[], payload: NewsPayload): Promise<void> =>
  to.length === 0 ? Promise.resolve() : notify(trx, { to, kind: `circles.${payload.news}`, payload });
