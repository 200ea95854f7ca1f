import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { secretProof, type VoteSecret } from "../nullifier.ts";
import { pourIfFull } from "../urn/pour.command.ts";
import type { Press } from "../urn/press.ts";

interface Envelope extends Press {
  /** The person who confirms: their draft goes, and a mark of a desk refuses them. */
  readonly person: string;
  /** The place of the voice whose ballot it is, in the vote of an assembly. */
  readonly elector?: string;
  /** Their address and identities as hashes, in hexadecimal: another account with one of them has its ballot. */
  readonly keys: readonly string[];
  readonly commune: string | null;
  readonly tie: string | null;
}

/** `superseded`: this very press was in, and the person's later ballot stands since. */
type Outcome = "entered" | "replaced" | "same" | "superseded" | Refusal;

/**
 * `marked`: a desk gave this person a pass or a sheet; `address_used`: an account that had this address, or this identity, has voted;
 * `not_elector`: the vote has a list, and they have not given their key.
 */
const refusals = ["not_open", "closed", "marked", "address_used", "not_elector"] as const;
export type Refusal = (typeof refusals)[number];
export const isRefusal = (outcome: string): outcome is Refusal => refusals.some((one) => one === outcome);

interface Waiting {
  readonly envelope: Envelope;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

/** A transaction of so many ballots stays under a tenth of a second. */
const mostTogether = 64;
const boxes = new WeakMap<Db, Map<string, Waiting[]>>();

/**
 * Puts a press into the urn; resolves once it is on disk. Presses of one vote enter one after the other, so that a process sends those
 * that came while the last ones were being written in one transaction: a slow disk costs every voter the same short wait, not a longer
 * one for each. When one of them is refused by a constraint, each is sent by itself.
 */
export function castBallot(db: Db, secret: VoteSecret, envelope: Envelope): Promise<Outcome> {
  const { voteId } = secret;
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
    void empty(db, secret, started, queues);
  });
}

async function empty(db: Db, secret: VoteSecret, queue: Waiting[], queues: Map<string, Waiting[]>): Promise<void> {
  while (queue.length > 0) {
    const together = queue.splice(0, mostTogether);
    try {
      settle(together, await send(db, secret, together));
    } catch (error) {
      if (together.length === 1) together[0]!.failed(error);
      else for (const one of together) await send(db, secret, [one]).then((outcomes) => settle([one], outcomes), one.failed);
    }
    // Should that fail, nobody has lost anything: the job of the minute pours too, and says what is wrong.
    await pourIfFull(db, secret).catch(() => {});
  }
  // In the same breath as the last look at the queue: whoever comes later finds none, and begins another.
  queues.delete(secret.voteId);
}

function settle(waiting: readonly Waiting[], outcomes: readonly Outcome[]): void {
  for (const [at, { done }] of waiting.entries()) done(outcomes[at]!);
}

/** The ballots travel as a parameter, never in the text of a statement. */
async function send(db: Db, secret: VoteSecret, waiting: readonly Waiting[]): Promise<Outcome[]> {
  const presses = JSON.stringify(waiting.map(({ envelope }) => envelope));
  const { rows } = await sql<{ outcome: Outcome }>`
    select outcome from budgets.cast_ballots(${secret.voteId}, ${presses}::jsonb, ${secretProof(secret)})`.execute(db);
  return rows.map(({ outcome }) => outcome);
}
