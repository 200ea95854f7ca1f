import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

type Ids = readonly { readonly id: number }[];

const idsOf = (messages: Ids) => sql`any(${messages.map(({ id }) => id)}::bigint[])`;

export async function settleMailed(trx: Db, messages: Ids, thing: string): Promise<void> {
  await sql`update notifications.message set outcome = 'mailed', thing = ${thing}, sent_at = now() where id = ${idsOf(messages)}`.execute(trx);
}

export async function settleDigest(trx: Db, messages: Ids): Promise<void> {
  await sql`update notifications.message set outcome = 'digest', sent_at = now() where id = ${idsOf(messages)}`.execute(trx);
}

/** They are on the page of the person, and no mail says them. */
export async function settleUnsent(trx: Db, messages: Ids, outcome: "unwanted" | "suppressed"): Promise<void> {
  if (messages.length === 0) return;
  await sql`update notifications.message set outcome = ${outcome} where id = ${idsOf(messages)}`.execute(trx);
}

export async function waitForDigest(trx: Db, messages: Ids): Promise<void> {
  if (messages.length === 0) return;
  await sql`update notifications.message set due_at = null where id = ${idsOf(messages)} and due_at is not null`.execute(trx);
}

export async function waitMinutes(trx: Db, messages: Ids, minutes: number): Promise<void> {
  if (messages.length === 0) return;
  await sql`update notifications.message set due_at = now() + make_interval(mins => ${minutes}) where id = ${idsOf(messages)}`.execute(trx);
}
