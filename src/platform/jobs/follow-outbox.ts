import type { PgBoss } from "pg-boss";
import type { Logger } from "pino";

import type { Database } from "#platform/db/db.ts";
import { dispatch, isWaiting, type Routing } from "./dispatch.ts";
import { type Repeated, repeat } from "./repeat.ts";

/** Where a trigger of the outbox says that a transaction which wrote to it has committed. */
const channel = "platform_event";
/** Milliseconds between two looks of a process that is told nothing. */
const whenDeaf = 500;

interface Net {
  readonly log: Logger;
  /** How often it is looked into the outbox though nothing was heard: of what was said while the connection was lost. */
  readonly pollSeconds: number;
}

/**
 * Hands over what the outbox holds in the moment in which it is there. A process that finds what it was not told of, since a pooler stands
 * between or nobody can listen, looks twice a second until it is told of something. Gives what ends it.
 */
export async function followOutbox({ db }: Database, boss: PgBoss, routing: Routing, { log, pollSeconds }: Net): Promise<() => Promise<void>> {
  let loop: Repeated | undefined;
  // What the first look finds was there before.
  let [told, deaf] = [true, false];
  const heard = () => {
    told = true;
    loop?.now();
  };
  // pg-boss keeps the connection: it asks each minute whether that still listens, begins another when it is lost, and says when that is there.
  const listening = await boss
    .getDb()
    .listen?.(channel, heard, () => loop?.now())
    .catch((error) => log.warn({ err: error }, "nobody can listen to events"));
  const pause = () => (deaf || !listening ? whenDeaf : pollSeconds * 1000);
  loop = repeat(pause, handOver, log);
  return async () => {
    await listening?.close();
    await loop.end();
  };

  async function handOver(): Promise<void> {
    const wasTold = told;
    told = false;
    while (await isWaiting(db, routing)) {
      deaf = !wasTold && !told;
      if ((await dispatch(db, boss, routing)) === 0) return;
    }
  }
}
