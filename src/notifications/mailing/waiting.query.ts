import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";

export interface WaitingMessage {
  readonly id: number;
  readonly kind: string;
  readonly payload: object;
  readonly createdAt: Date;
  /** Whether it is time for a mail at once; null when it waits for a digest. */
  readonly due: boolean | null;
}

/** A mail that went at once within the last 24 hours. */
export interface RecentMail {
  readonly kind: string;
  readonly thing: string | null;
  readonly minutesAgo: number;
}

/** Held until the transaction ends: the messages of one person are mailed by one worker at a time. */
export async function lockPerson(trx: Db, personId: string): Promise<void> {
  await waitInLine(trx, `notifications ${personId}`);
}

/** What is due first, then the oldest: more than a thousand wait for the next turn, and a digest keeps no mail at once waiting. */
export async function findWaiting(trx: Db, personId: string): Promise<WaitingMessage[]> {
  const { rows } = await sql<WaitingMessage>`
    select id, kind, payload, created_at as "createdAt", due_at <= now() as due
    from notifications.message where person_id = ${personId} and outcome is null
    order by due_at <= now() desc nulls last, id limit 1000 for update`.execute(trx);
  return rows.sort((a, b) => a.id - b.id);
}

/** Messages that shared a mail share its instant, kind and thing. */
export async function findRecentMails(trx: Db, personId: string): Promise<RecentMail[]> {
  const { rows } = await sql<RecentMail>`
    select distinct kind, thing, (extract(epoch from now() - sent_at) / 60)::float8 as "minutesAgo" from notifications.message
    where person_id = ${personId} and outcome = 'mailed' and sent_at > now() - interval '24 hours'`.execute(trx);
  return rows;
}

export async function findPersonsDue(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from notifications.message where outcome is null and due_at <= now()`.execute(db);
  return rows.map(({ id }) => id);
}

export async function findPersonsWaiting(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from notifications.message where outcome is null`.execute(db);
  return rows.map(({ id }) => id);
}
