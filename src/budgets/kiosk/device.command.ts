import { sql } from "kysely";

import { hashOfToken, newToken } from "#platform/crypto/token.ts";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";

/** Gives the token of the device's address: told once, kept as a hash. */
export async function registerDevice(db: Db, { voteId, deskId, name, by }: { voteId: string; deskId: string; name: string; by: string }): Promise<string> {
  const token = newToken();
  await db.transaction().execute(async (trx) => {
    const { id } = await trx
      .insertInto("budgets.kiosk_device")
      .values({ vote_id: voteId, desk_id: deskId, name, token_hash: hashOfToken(token), registered_by: by })
      .returning("id")
      .executeTakeFirstOrThrow();
    await recordAct(trx, { who: by, act: "kiosk.register", room: "budgets", about: { kind: "kiosk", id }, after: { name } });
  });
  return token;
}

/** Lost or broken: nothing that it sends from here is taken. */
export async function revokeDevice(db: Db, { deskId, deviceId, by }: { deskId: string; deviceId: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update budgets.kiosk_device set revoked_at = now() where id::text = ${deviceId} and desk_id = ${deskId} and revoked_at is null returning id`.execute(trx);
    if (!rows[0]) return false;
    await recordAct(trx, { who: by, act: "kiosk.revoke", room: "budgets", about: { kind: "kiosk", id: rows[0].id } });
    return true;
  });
}

interface Closing {
  readonly deskId: string;
  readonly deviceId: string;
  /** Ballots that its screen says it keeps; null when nobody can read it. */
  readonly unmerged: number | null;
  readonly reason: string;
  readonly by: string;
}

/** It will not come back: the count waits for it no more, and the log tells how many ballots stayed on it. */
export async function closeDevice(db: Db, { deskId, deviceId, unmerged, reason, by }: Closing): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      update budgets.kiosk_device set revoked_at = now(), unmerged = ${unmerged}, close_reason = ${reason}, closed_by = ${by}
      where id::text = ${deviceId} and desk_id = ${deskId} and revoked_at is null returning id`.execute(trx);
    if (!rows[0]) return false;
    await recordAct(trx, { who: by, act: "kiosk.close", room: "budgets", about: { kind: "kiosk", id: rows[0].id }, after: { unmerged }, reason });
    return true;
  });
}

/**
 * The key that the device made at its first start. Until a ballot came in, the last one stands: whoever read the address of a kiosk and
 * posts a key of their own keeps it from nothing. False when the device has another one by now.
 */
export async function keepPublicKey(db: Db, deviceId: string, key: object): Promise<boolean> {
  const posted = sql`${JSON.stringify(key)}::jsonb`;
  const { rows } = await sql`
    update budgets.kiosk_device d set public_key = ${posted}
    where d.id = ${deviceId} and (d.public_key is null or d.public_key = ${posted}
      or not exists (select from budgets.kiosk_merge m where m.device_id = d.id and m.entered + m.waiting > 0)) returning 1`.execute(db);
  return rows.length > 0;
}
