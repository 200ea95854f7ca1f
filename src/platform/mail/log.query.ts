import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { MailLine } from "./mail.query.ts";
import type { Suppression } from "./suppression.ts";

export interface LoggedMail extends Omit<MailLine, "locale"> {
  /** Why no news go to its address any more; null while they do. */
  readonly suppressed: Suppression["reason"] | null;
}

/** Which rows of all that answer; `limit` null: all of them. */
interface Range {
  readonly limit: number | null;
  readonly offset: number;
}

interface MailSearch {
  readonly state: MailLine["state"] | null;
  /** Only mails whose address gets no news any more. */
  readonly suppressed: boolean;
  /** A whole address; empty: all. */
  readonly address: string;
}

/** Mails of the last thirty days, the newest first. */
export async function listLoggedMails(
  db: Db,
  { state, suppressed, address }: MailSearch,
  { limit, offset }: Range,
): Promise<{ rows: LoggedMail[]; total: number }> {
  const chosen = sql`
    platform.mail m left join platform.mail_suppression s on s.address_key = platform.address_key(m.recipient)
    where (${state}::text is null or m.state = ${state}) and (not ${suppressed}::boolean or s.reason is not null)
      and (${address} = '' or lower(m.recipient) = lower(${address}))`;
  const counted = await sql<{ total: number }>`select count(*) as total from ${chosen}`.execute(db);
  const { rows } = await sql<LoggedMail>`
    select m.id, m.recipient, m.subject, m.room, m.state, m.problem, m.created_at as "createdAt", m.sent_at as "sentAt", s.reason as suppressed
    from ${chosen} order by m.created_at desc, m.id limit ${limit} offset ${offset}`.execute(db);
  return { rows, total: counted.rows[0]!.total };
}
