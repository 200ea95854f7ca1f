import { type Selectable, sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";

export type Device = Selectable<Tables["budgets.kiosk_device"]>;

/** The device that holds this address; null when it is unknown or was taken out of service. */
export async function findDevice(db: Db, token: string): Promise<Device | null> {
  return (
    (await db.selectFrom("budgets.kiosk_device").selectAll().where("token_hash", "=", hashOfToken(token)).where("revoked_at", "is", null).executeTakeFirst()) ??
    null
  );
}

export interface ListedDevice extends Device {
  readonly merges: number;
  /** Ballots that entered, rounded down to a multiple of five: a figure that moves with each ballot tells whoever watches the desk whose it was. */
  readonly entered: number;
  readonly waiting: number;
  readonly refused: number;
  readonly lastMerge: Date | null;
}

export async function findDevices(db: Db, deskId: string): Promise<ListedDevice[]> {
  const { rows } = await sql<ListedDevice>`
    select d.*, m.merges, m.entered, m.refused, m.last as "lastMerge",
      (select count(*)::int from budgets.kiosk_waiting w where w.device_id = d.id) as waiting
    from budgets.kiosk_device d cross join lateral (
      select count(*)::int as merges, coalesce(sum(entered), 0)::int / 5 * 5 as entered, coalesce(sum(refused), 0)::int as refused, max(at) as last
      from budgets.kiosk_merge where device_id = d.id) m
    where d.desk_id = ${deskId} order by d.registered_at`.execute(db);
  return rows;
}

export interface Refusal {
  readonly passNumber: number | null;
  readonly reason: "double" | "unknown_pass" | "bad_signature" | "over_limit" | "malformed" | "too_late";
  readonly device: string;
  readonly at: Date;
}

export async function findRefusals(db: Db, deskId: string): Promise<Refusal[]> {
  const { rows } = await sql<Refusal>`
    select r.pass_number as "passNumber", r.reason, d.name as device, r.at from budgets.kiosk_refusal r join budgets.kiosk_device d on d.id = r.device_id
    where d.desk_id = ${deskId} order by r.at desc`.execute(db);
  return rows;
}

export async function findPassHashes(db: Db, deskId: string): Promise<string[]> {
  const { rows } = await sql<{
    hash: string;
  }>`select encode(code_hash, 'hex') as hash from budgets.pass where desk_id = ${deskId} and not refused order by 1`.execute(db);
  return rows.map(({ hash }) => hash);
}
