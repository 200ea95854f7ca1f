import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

interface LastMails {
  /** Of the last seven days. */
  readonly sent: number;
  readonly refused: number;
  /** Ever, as far as mails are kept. */
  readonly lastSent: Date | null;
}

export async function lastMails(db: Db): Promise<LastMails> {
  const { rows } = await sql<LastMails>`
    select count(*) filter (where state = 'sent' and created_at > now() - interval '7 days') as sent,
           count(*) filter (where state = 'failed' and created_at > now() - interval '7 days') as refused,
           max(sent_at) as "lastSent"
    from platform.mail`.execute(db);
  return rows[0]!;
}
