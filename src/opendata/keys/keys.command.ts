import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { hashOfToken, newToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { keyMark } from "./key.ts";

interface NewKey {
  readonly dataset: string;
  readonly name: string;
  readonly days: number;
  readonly publishes: boolean;
  readonly by: string;
}

/** Gives the key, which nobody can read again. */
export const makeKey = (db: Db, { dataset, name, days, publishes, by }: NewKey): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const key = keyMark + newToken();
    await sql`
      insert into opendata.dataset_key (dataset, name, hash, publishes, created_by, expires_at)
      values (${dataset}, ${name}, ${hashOfToken(key)}, ${publishes}, ${by}, clock_timestamp() + make_interval(days => ${days}))`.execute(trx);
    await recordAct(trx, { who: by, act: "dataset.key_make", room: "opendata", about: { kind: "dataset", id: dataset }, after: { name, days, publishes } });
    return key;
  });

/** False when it was so already. */
export const revokeKey = (db: Db, dataset: string, id: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ name: string }>`
      update opendata.dataset_key set revoked_at = clock_timestamp() where id::text = ${id} and dataset = ${dataset} and revoked_at is null returning name`.execute(
      trx,
    );
    if (!rows[0]) return false;
    await recordAct(trx, { who: by, act: "dataset.key_revoke", room: "opendata", about: { kind: "dataset", id: dataset }, after: { name: rows[0].name } });
    return true;
  });

/** Whether it is still open, as the version that it sends is written: one that was revoked meanwhile sends none. */
export async function useKey(trx: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    update opendata.dataset_key set last_used_at = clock_timestamp() where id = ${id} and revoked_at is null and expires_at > clock_timestamp() returning id`.execute(
    trx,
  );
  return rows.length > 0;
}
