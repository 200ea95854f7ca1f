import { createQueue } from "#platform/files/queue.ts";

/** As many press at once in the last minute of a call or at the end of a committee; whoever comes beyond them is told to come back. */
const mostWaiting = 500;

const turns = new Map<string, { readonly queue: ReturnType<typeof createQueue>; under: number }>();

/**
 * Acts that wait for each other in the database (files that are sent to one call, decisions on its envelope) wait here first, one at a time in each
 * process, in the order in which they came: otherwise each holds a connection while it waits, and nobody else has one.
 * It guards nothing: locks and constraints of the database do, also between processes. @throws Refused 503 when too many wait
 */
export async function inTurn<result>(callId: string, work: () => Promise<result>): Promise<result> {
  const one = turns.getOrInsertComputed(callId, () => ({ queue: createQueue(1, mostWaiting), under: 0 }));
  one.under += 1;
  try {
    return await one.queue(work);
  } finally {
    one.under -= 1;
    if (one.under === 0) turns.delete(callId);
  }
}
