import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Newsletter } from "./newsletter.ts";

export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly locale: Locale;
  readonly confirmed: boolean;
}

/** Null for a link that is none of ours, whose request was never confirmed within two days, or that was stopped. */
export async function findSubscriber(db: Db, token: string): Promise<Subscriber | null> {
  const { rows } = await sql<Subscriber>`
    select id, email, locale, confirmed_at is not null as confirmed from publications.subscriber
    where token_hash = ${hashOfToken(token)} and (confirmed_at is not null or asked_at > clock_timestamp() - interval '2 days')`.execute(db);
  return rows[0] ?? null;
}

export async function countSubscribers(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from publications.subscriber where confirmed_at is not null`.execute(db);
  return rows[0]!.count;
}

const columns = sql`n.id, n.version, n.state, n.sent, n.sent_at as "sentAt",
  (select count(*) from platform.mail m where m.room = 'publications/newsletter-' || n.id and m.state = 'failed') as refused,
  coalesce((select jsonb_object_agg(w.locale, jsonb_build_object('subject', w.subject, 'body', w.body))
    from publications.newsletter_words w where w.newsletter_id = n.id), '{}'::jsonb) as words`;

export async function findNewsletter(db: Db, id: string): Promise<Newsletter | null> {
  const { rows } = await sql<Newsletter>`select ${columns} from publications.newsletter n where n.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** The newest first. */
export async function listNewsletters(db: Db, { limit, offset }: { limit: number | null; offset: number }): Promise<{ rows: Newsletter[]; total: number }> {
  const { rows } =
    await sql<Newsletter>`select ${columns} from publications.newsletter n order by n.created_at desc, n.id limit ${limit} offset ${offset}`.execute(db);
  const counted = await sql<{ total: number }>`select count(*) as total from publications.newsletter`.execute(db);
  return { rows, total: counted.rows[0]!.total };
}

/** Those who still wait for this letter: who confirmed before it was sent. */
export async function listWaiting(db: Db, id: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from publications.subscriber s join publications.newsletter n on n.id = ${id} and n.state = 'sending' and s.confirmed_at <= n.sent_at
    where not exists (select from publications.newsletter_delivery d where d.newsletter_id = n.id and d.subscriber_id = s.id)
    order by s.id limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
