import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { type DatasetKey, keyMark } from "./key.ts";

/** The last one first. */
export async function listKeys(db: Db, dataset: string): Promise<DatasetKey[]> {
  const { rows } = await sql<DatasetKey>`
    select id, name, publishes, created_at as "createdAt", expires_at as "expiresAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
    from opendata.dataset_key where dataset = ${dataset} order by created_at desc, id limit 100`.execute(db);
  return rows;
}

export interface OpenKey {
  readonly id: string;
  readonly name: string;
  readonly publishes: boolean;
  readonly by: string;
}

/** The key of this dataset that a program shows; null for one of another, one that is over, and none. */
export async function findOpenKey(db: Db, dataset: string, shown: string): Promise<OpenKey | null> {
  if (!shown.startsWith(keyMark) || shown.length > 100) return null;
  const { rows } = await sql<OpenKey>`
    select id, name, publishes, created_by as by from opendata.dataset_key
    where hash = ${hashOfToken(shown)} and dataset = ${dataset} and revoked_at is null and expires_at > clock_timestamp()`.execute(db);
  return rows[0] ?? null;
}
