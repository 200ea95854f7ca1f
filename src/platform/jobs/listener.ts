import type { Db } from "#platform/db/db.ts";
import type { Logger } from "pino";

import type { JobServices } from "#platform/jobs/job.ts";
import type { Happening } from "../events/events.ts";

export interface ListenerContext extends JobServices {
  readonly db: Db;
  readonly log: Logger;
  readonly event: Happening;
  readonly signal: AbortSignal;
}

/** What a room does when another says that something happened. Called at least once, in no promised order, again when it throws. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest lists listeners to every kind of payload.
export interface Listener<payload extends object = any> {
  readonly event: string;
  /** How many more times it is tried, later and later. 10 unless said: an hour and a half. */
  readonly retryLimit?: number;
  handle(context: ListenerContext, payload: payload): Promise<void>;
}
