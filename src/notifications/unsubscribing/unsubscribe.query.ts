import { createHash } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Unsubscribe {
  readonly personId: string;
  readonly kinds: readonly string[];
  readonly digest: "daily" | "weekly" | null;
}

/** Tokens are kept as hashes: whoever reads the table cannot follow them. */
export const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

export async function findUnsubscribe(db: Db, token: string): Promise<Unsubscribe | null> {
  const { rows } = await sql<Unsubscribe>`
    select person_id as "personId", kinds, digest from notifications.unsubscribe where token_hash = ${hashOf(token)}`.execute(db);
  return rows[0] ?? null;
}
