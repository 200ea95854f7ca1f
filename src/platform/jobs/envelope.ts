import type { Happening } from "#platform/events/events.ts";

/** What travels through a queue. */
export interface Envelope {
  readonly data: object;
  /** Set when the job does the work of a task. */
  readonly task?: string;
  /** Set when the job is a listener's. */
  readonly event?: Happening;
}
