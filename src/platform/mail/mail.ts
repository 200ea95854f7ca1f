import { sql } from "kysely";

import type { Appearance } from "#platform/appearance/appearance.ts";
import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { findSuppression } from "./suppression.ts";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly locale: Locale;
  readonly room: string;
  /** A whole address that stops such mails when something is posted there, without a session (RFC 8058). */
  readonly unsubscribe?: { readonly href: string } | undefined;
  /** Nobody at that address asked for it just now: it is not sent where mails come back or were called spam. */
  readonly unasked?: boolean | undefined;
}

export interface Mailer {
  /** Writes the mail down, with the transaction of `db` when given; a job delivers it, so that no request waits for a mail server. */
  send(mail: Mail, db?: Db): Promise<void>;
  /** What letters say of the house, and in which colour. */
  readonly appearance?: (() => Promise<Appearance>) | undefined;
}

/** Says that a mail waits for delivery. */
export const mailWaiting = "platform.mail_waiting";

/** Without `smtpUrl`, mails stay in the development mailbox. */
export function createMailer(own: Db, { smtpUrl, appearance }: { smtpUrl?: string | undefined; appearance?: () => Promise<Appearance> }): Mailer {
  return {
    appearance,
    async send(mail, db) {
      if (db) return write(db, mail, smtpUrl !== undefined);
      await own.transaction().execute((trx) => write(trx, mail, smtpUrl !== undefined));
    },
  };
}

/** Of an account: the address to write to, to show and to put in forms; null where it has none. */
export const mailAddressOf = ({ email }: { readonly email: string }): string | null => (reachesNobody(email) ? null : email);

/** Where no mail can go: an account without an address of its own, or one that was erased (RFC 2606 keeps "invalid" free for ever). */
export const reachesNobody = (address: string): boolean => address.endsWith("@invalid");

async function write(db: Db, mail: Mail, deliver: boolean): Promise<void> {
  if (reachesNobody(mail.to)) return;
  const to = oneAddress(mail.to);
  const suppressed = mail.unasked ? await findSuppression(db, to) : null;
  if (suppressed) return writeUnsent(db, mail, `not sent: ${suppressed.reason}`);
  const { subject, text, html, locale, room, unsubscribe } = mail;
  const { rows } = await sql<{ id: string }>`
    insert into platform.mail (recipient, subject, body_text, body_html, locale, room, unsubscribe_href, state)
    values (${to}, ${oneLine(subject)}, ${text}, ${html ?? null}, ${locale}, ${room}, ${unsubscribe ? webAddress(unsubscribe.href) : null},
            ${deliver ? "waiting" : "kept"})
    returning id
  `.execute(db);
  if (deliver) await emit(db, mailWaiting, { id: rows[0]!.id }, room);
}

async function writeUnsent(db: Db, { to, subject, locale, room }: Mail, problem: string): Promise<void> {
  await sql`
    insert into platform.mail (recipient, subject, locale, room, state, problem)
    values (${to}, ${oneLine(subject)}, ${locale}, ${room}, 'failed', ${problem})`.execute(db);
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

/** Stands between angle brackets in a header. */
function webAddress(href: string): string {
  if (href.length > 900 || !/^https?:\/\/[\x21-\x7e]+$/.test(href) || /[<>,"]/.test(href))
    throw new Error("The address that unsubscribes is not one web address.");
  return href;
}
