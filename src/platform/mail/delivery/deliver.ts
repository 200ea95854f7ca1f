import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";
import { createTransport, type SendMailOptions, type Transporter } from "nodemailer";

import type { Listener } from "#platform/jobs/listener.ts";
import { withoutValues } from "#platform/log/fault.ts";
import { mailWaiting } from "../mail.ts";
import { enhancedStatus, type Refusal, readRefusal } from "../refusal.ts";
import { messageIdOf, returnPathOf } from "../return-path.ts";
import { recordBounce } from "../suppression.ts";

interface WaitingMail {
  id: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string | null;
  unsubscribe_href: string | null;
  locale: string;
}

interface MailServer {
  readonly smtpUrl: string;
  readonly from: string;
  /** Where mails that do not arrive are returned: "retours@beffroi.example". Each mail adds its identifier. */
  readonly bounces?: string | undefined;
}

/** Delivers waiting mails to a mail server. One that refuses for good ends in the log as failed; anything else is tried again. */
export function deliverMails({ smtpUrl, from, bounces }: MailServer): Listener<{ id: string }> {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }, { from });
  return {
    event: mailWaiting,
    // For five days, as mail servers do themselves (RFC 5321, 4.5.4.1): one that is down over a weekend loses none.
    retryLimit: 130,
    async handle({ db, log }, { id }) {
      await db.transaction().execute(async (trx) => {
        // Locked, so that the same event handled twice at once sends one mail.
        const { rows } = await sql<WaitingMail>`
          select id, recipient, subject, body_text, body_html, unsubscribe_href, locale
          from platform.mail where id = ${id} and state = 'waiting' and body_text is not null for update
        `.execute(trx);
        if (!rows[0]) return;
        const refusal = await deliver(transport, messageOf(rows[0], from, bounces));
        if (refusal) log.warn({ mail: id, refusal: withoutValues(refusal.words) }, "mail refused");
        await settle(trx, id, refusal?.words ?? null);
        if (refusal) await recordBounce(trx, rows[0], refusal.refusal);
      });
    },
  };
}

function messageOf(mail: WaitingMail, from: string, bounces: string | undefined): SendMailOptions {
  return {
    to: { name: "", address: mail.recipient },
    subject: mail.subject,
    text: mail.body_text,
    ...(mail.body_html ? { html: mail.body_html } : {}),
    ...(bounces ? { from, envelope: { from: returnPathOf(bounces, mail.id), to: mail.recipient } } : {}),
    // The same at each attempt: a mailbox that gets it twice can tell.
    messageId: messageIdOf(mail.id),
    headers: {
      "Content-Language": mail.locale,
      "Auto-Submitted": "auto-generated",
      ...(mail.unsubscribe_href ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
    },
    ...(mail.unsubscribe_href ? { list: { unsubscribe: mail.unsubscribe_href } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

interface MailServerError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Gives the server's words when it refuses this mail for good; a refused password is our fault, not the mail's. */
async function deliver(transport: Transporter, message: SendMailOptions): Promise<{ words: string; refusal: Refusal } | null> {
  try {
    await transport.sendMail(message);
    return null;
  } catch (error) {
    const { code = "", command, response = "", responseCode = 0, message: words } = error as MailServerError;
    if (responseCode < 500 || !["EENVELOPE", "EMESSAGE"].includes(code)) throw error;
    // A refused sender (MAIL FROM) is our fault, whatever the figures.
    const refusal = command === "MAIL FROM" ? "elsewhere" : readRefusal(enhancedStatus(response), command === "RCPT TO" ? responseCode : null);
    return { words, refusal };
  }
}

async function settle(db: Db, id: string, problem: string | null): Promise<void> {
  const emptied = sql`body_text = null, body_html = null, unsubscribe_href = null`;
  await (problem
    ? sql`update platform.mail set state = 'failed', problem = ${problem}, ${emptied} where id = ${id}`
    : sql`update platform.mail set state = 'sent', sent_at = now(), ${emptied} where id = ${id}`
  ).execute(db);
}
