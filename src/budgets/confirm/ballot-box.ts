import { type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";

interface Envelope {
  /** The person who confirms: their draft goes, and a mark of a desk refuses them. */
  readonly person: string;
  readonly nullifier: Buffer;
  readonly receipt: string;
  readonly choices: readonly number[];
  readonly points: readonly number[] | null;
  readonly salt: Buffer;
  readonly commune: string | null;
  readonly tie: string | null;
}

/** `line` and `hash` when the ballot is in the log. */
interface Entered {
  readonly outcome: "entered" | "replaced" | "same" | "superseded" | "not_open" | "closed" | "marked";
  readonly line: number | null;
  readonly hash: Buffer | null;
}

interface Waiting {
  readonly envelope: Envelope;
  readonly done: (entered: Entered) => void;
  readonly failed: (error: unknown) => void;
}

/** A transaction of so many ballots stays under a tenth of a second. */
const mostTogether = 64;
const boxes = new WeakMap<Kysely<Tables>, Map<string, Waiting[]>>();

/**
 * Puts a ballot into the box; resolves once its line is in the log and on disk. Lines of one vote are written one after the other, so
 * that a process sends the ballots that came while the last ones were being written in one transaction: a slow disk costs every
 * voter the same short wait, not a longer one for each. When one of them is refused by a constraint, each is sent by itself.
 */
export function enterBallot(db: Kysely<Tables>, voteId: string, envelope: Envelope): Promise<Entered> {
  return new Promise((done, failed) => {
    const queues = boxes.get(db) ?? new Map<string, Waiting[]>();
    boxes.set(db, queues);
    const queue = queues.get(voteId);
    if (queue) {
      queue.push({ envelope, done, failed });
      return;
    }
    const started: Waiting[] = [{ envelope, done, failed }];
    queues.set(voteId, started);
    void empty(db, voteId, started, queues);
  });
}

async function empty(db: Kysely<Tables>, voteId: string, queue: Waiting[], queues: Map<string, Waiting[]>): Promise<void> {
  while (queue.length > 0) {
    const together = queue.splice(0, mostTogether);
    try {
      settle(together, await send(db, voteId, together));
    } catch (error) {
      if (together.length === 1) together[0]!.failed(error);
      else for (const one of together) await send(db, voteId, [one]).then((entered) => settle([one], entered), one.failed);
    }
  }
  // In the same breath as the last look at the queue: whoever comes later finds none, and begins another.
  queues.delete(voteId);
}

function settle(waiting: readonly Waiting[], entered: readonly Entered[]): void {
  for (const [at, { done }] of waiting.entries()) done(entered[at]!);
}

async function send(db: Kysely<Tables>, voteId: string, waiting: readonly Waiting[]): Promise<Entered[]> {
  const ballots = waiting.map(({ envelope: { nullifier, salt, ...rest } }) => ({ ...rest, nullifier: nullifier.toString("hex"), salt: salt.toString("hex") }));
  const { rows } = await sql<Entered>`select outcome, line, hash from budgets.confirm_ballots(${voteId}, ${JSON.stringify(ballots)}::jsonb)`.execute(db);
  return rows;
}
