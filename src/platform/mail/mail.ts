import { type Kysely, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { emit } from "#platform/events/events.ts";
import type { Locale } from "#platform/i18n/locale.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly locale: Locale;
  readonly room: string;
}

export interface Mailer {
  /** Writes the mail down, with the transaction of `db` when given; a job delivers it, so that no request waits for a mail server. */
  send(mail: Mail, db?: Db): Promise<void>;
}

/** Says that a mail waits for delivery. */
export const mailWaiting = "platform.mail_waiting";

/** Without `smtpUrl`, mails stay in the development mailbox. */
export function createMailer(own: Kysely<Tables>, { smtpUrl }: { smtpUrl?: string | undefined }): Mailer {
  return {
    async send(mail, db) {
      if (db) return write(db, mail, smtpUrl !== undefined);
      await own.transaction().execute((trx) => write(trx, mail, smtpUrl !== undefined));
    },
  };
}

async function write(db: Db, { to, subject, text, html, locale, room }: Mail, deliver: boolean): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    insert into platform.mail (recipient, subject, body_text, body_html, locale, room, state)
    values (${oneAddress(to)}, ${oneLine(subject)}, ${text}, ${html ?? null}, ${locale}, ${room}, ${deliver ? "waiting" : "kept"})
    returning id
  `.execute(db);
  if (deliver) await emit(db, mailWaiting, { id: rows[0]!.id }, room);
}

/** A line end in a subject would begin another header, and with it another recipient. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** One mailbox, without a name: commas, brackets and line ends are how a second recipient gets in. */
function oneAddress(to: string): string {
  if (to.length > 254 || !/^[^\s@<>()[\],;:"\\\p{Cc}]+@[^\s@<>()[\],;:"\\\p{Cc}]+$/u.test(to)) throw new Error("The recipient of a mail is not one address.");
  return to;
}
