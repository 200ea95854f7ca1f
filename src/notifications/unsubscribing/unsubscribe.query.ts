import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";

export interface Unsubscribe {
  readonly personId: string;
  readonly kinds: readonly string[];
  readonly digest: "daily" | "weekly" | null;
}

export async function findUnsubscribe(db: Db, token: string): Promise<Unsubscribe | null> {
  const { rows } = await sql<Unsubscribe>`
    select person_id as "personId", kinds, digest from notifications.unsubscribe where token_hash = ${hashOfToken(token)}`.execute(db);
  return rows[0] ?? null;
}
