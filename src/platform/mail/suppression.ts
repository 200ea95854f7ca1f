import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Refusal } from "./refusal.ts";

export interface Suppression {
  /** "bounce": the mailbox does not take our mails. "complaint": somebody called one spam. */
  readonly reason: "bounce" | "complaint";
  readonly at: Date;
}

export interface ReturnedMail {
  readonly id: string;
  readonly recipient: string;
}

const patience = { mails: 5, days: 14 } as const;

/** Null for an address to which mails go. */
export async function findSuppression(db: Db, address: string): Promise<Suppression | null> {
  const { rows } = await sql<Suppression>`
    select reason, at from platform.mail_suppression where address_key = platform.address_key(${address})`.execute(db);
  return rows[0] ?? null;
}

/** Mails go to that address again, until the next one comes back. */
export async function liftSuppression(db: Db, address: string): Promise<void> {
  await sql`delete from platform.mail_suppression where address_key = platform.address_key(${address})`.execute(db);
  await sql`delete from platform.mail_bounce where address_key = platform.address_key(${address})`.execute(db);
}

/** A mail that came back. Where there is no mailbox, the address is suppressed at once; else when five mails came back within 14 days. */
export async function recordBounce(db: Db, mail: ReturnedMail, refusal: Refusal): Promise<void> {
  if (refusal === "elsewhere") return;
  if (refusal === "gone" || (await countPassing(db, mail)) >= patience.mails) await suppress(db, mail, "bounce");
}

export async function recordComplaint(db: Db, mail: ReturnedMail): Promise<void> {
  await suppress(db, mail, "complaint");
}

async function countPassing(db: Db, { id, recipient }: ReturnedMail): Promise<number> {
  // Two that come back at the same moment must see each other.
  await waitInLine(db, `mail bounce ${recipient.toLowerCase()}`);
  const oldest = sql`now() - make_interval(days => ${sql.lit(patience.days)})`;
  await sql`delete from platform.mail_bounce where at < ${oldest}`.execute(db);
  await sql`
    insert into platform.mail_bounce (mail_id, address_key) values (${id}, platform.address_key(${recipient})) on conflict do nothing`.execute(db);
  const { rows } = await sql<{ mails: number }>`
    select count(*) as mails from platform.mail_bounce where address_key = platform.address_key(${recipient})`.execute(db);
  return rows[0]!.mails;
}

/** A complaint weighs more than a bounce, whichever came first. */
async function suppress(db: Db, { id, recipient }: ReturnedMail, reason: Suppression["reason"]): Promise<void> {
  await sql`
    insert into platform.mail_suppression as kept (address_key, reason, mail_id) values (platform.address_key(${recipient}), ${reason}, ${id})
    on conflict (address_key) do update set reason = excluded.reason, mail_id = excluded.mail_id, at = now()
    where kept.reason = 'bounce' and excluded.reason = 'complaint'`.execute(db);
}
