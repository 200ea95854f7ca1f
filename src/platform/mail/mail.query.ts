import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface MailLine {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly locale: string;
  readonly room: string;
  readonly state: "kept" | "waiting" | "sent" | "failed";
  readonly problem: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** The bodies are null once the mail is sent. */
interface KeptMail extends MailLine {
  readonly text: string | null;
  readonly html: string | null;
}

const columns = sql`id, recipient, subject, locale, room, state, problem, created_at as "createdAt", sent_at as "sentAt"`;

/** The newest first; `to`: only those of whom the address has these letters. */
export async function listMails(db: Db, { to = "", limit = 100 }: { readonly to?: string; readonly limit?: number } = {}): Promise<MailLine[]> {
  return (
    await sql<MailLine>`select ${columns} from platform.mail where strpos(lower(recipient), lower(${to})) > 0 order by created_at desc, id
      limit ${limit}`.execute(db)
  ).rows;
}

export async function findMail(db: Db, id: string): Promise<KeptMail | null> {
  const { rows } = await sql<KeptMail>`
    select ${columns}, body_text as text, body_html as html from platform.mail where id::text = ${id}
  `.execute(db);
  return rows[0] ?? null;
}
