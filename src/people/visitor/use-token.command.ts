import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";

interface TokenHolder {
  readonly id: string;
  readonly personId: string;
  readonly secondFactor: boolean;
}

/** Notes that this token opened this act today. Null for one that does not name it, is over or was revoked. */
export async function useToken(db: Db, shown: string, act: string, now: Date): Promise<TokenHolder | null> {
  const { rows } = await sql<TokenHolder>`
    with opened as (
      select id, person_id as "personId", second_factor as "secondFactor" from people.token
      where hash = ${hashOfToken(shown)} and revoked_at is null and expires_at > clock_timestamp() and ${act} = any(acts)),
    used as (
      insert into people.token_use (token_id, act, day, times, last_at) select id, ${act}, ${dayOf(now)}::date, 1, clock_timestamp() from opened
      on conflict (token_id, act, day) do update set times = people.token_use.times + 1, last_at = excluded.last_at)
    select * from opened`.execute(db);
  return rows[0] ?? null;
}
