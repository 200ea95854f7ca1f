import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

export interface Observer {
  readonly id: string;
  readonly confirmed: boolean;
  /** Of the vote. */
  readonly title: string;
}

/** Whatever became of the vote: an announcement that was taken back keeps nobody from stopping. Null for a link that is none of ours, whose request was never confirmed within two days, or that was stopped. */
export async function findObserver(db: Db, slug: string, token: string): Promise<Observer | null> {
  const { rows } = await sql<Observer>`
    select o.id, o.confirmed_at is not null as confirmed, v.title from budgets.observer o join budgets.vote v on v.id = o.vote_id
    where v.slug = ${slug} and o.token_hash = ${hashOfToken(token)}
      and (o.confirmed_at is not null or o.asked_at > clock_timestamp() - interval '2 days')`.execute(db);
  return rows[0] ?? null;
}
