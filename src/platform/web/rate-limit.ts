import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface RateLimit {
  readonly limit: number;
  readonly windowSeconds: number;
}

/** What the privacy page promises: no mark of an address stays longer. */
export const longestWindowSeconds = 86_400;

interface Turn {
  readonly allowed: boolean;
  /** Seconds until the window ends; 0 when allowed. */
  readonly retryAfter: number;
}

interface CountedTurn extends Turn {
  /** How many may still be taken in this window, and in how many seconds it ends. */
  readonly left: number;
  readonly endsIn: number;
}

/**
 * Takes one of the `limit` tokens of `key` ("sign-in 203.0.113.9") in the current window, by the database's clock,
 * whichever process asks. Call it outside of the transaction it protects, or a rollback gives the token back.
 * @throws RangeError for a window that is longer than the privacy page promises.
 */
export async function takeToken(db: Db, key: string, { limit, windowSeconds }: RateLimit): Promise<CountedTurn> {
  if (windowSeconds > longestWindowSeconds) throw new RangeError(`A brake of ${windowSeconds} seconds marks an address for longer than is promised.`);
  const { rows } = await sql<{ used: number; seconds: number }>`
    insert into platform.rate_limit as kept (key, used, ends_at)
    select sha256(convert_to(salt || ${key}::text, 'UTF8')), 1, clock_timestamp() + make_interval(secs => ${windowSeconds})
    from platform.rate_limit_salt
    on conflict (key) do update set
      used = case when kept.ends_at <= clock_timestamp() then 1 else least(kept.used, ${limit}::integer) + 1 end,
      ends_at = case when kept.ends_at <= clock_timestamp() then excluded.ends_at else kept.ends_at end
    returning used, ceil(extract(epoch from ends_at - clock_timestamp()))::integer as seconds
  `.execute(db);
  const { used, seconds } = rows[0]!;
  const window = { left: Math.max(0, limit - used), endsIn: Math.max(0, seconds) };
  return used <= limit ? { allowed: true, retryAfter: 0, ...window } : { allowed: false, retryAfter: Math.max(1, seconds), ...window };
}

export async function forgetEndedWindows(db: Db): Promise<void> {
  await sql`delete from platform.rate_limit where ends_at < clock_timestamp()`.execute(db);
}
