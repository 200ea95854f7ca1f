import { type Kysely, sql } from "kysely";
import { createTransport, type Transporter } from "nodemailer";

import type { Tables } from "#platform/db/tables.ts";
import type { Listener } from "#platform/events/events.ts";
import { mailWaiting } from "./mail.ts";

interface WaitingMail {
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string | null;
  locale: string;
}

/** Delivers waiting mails to a mail server. One that refuses for good ends in the log as failed; anything else is tried again. */
export function deliverMails({ smtpUrl, from }: { smtpUrl: string; from: string }): Listener<{ id: string }> {
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }, { from });
  return {
    event: mailWaiting,
    // About a day.
    retryLimit: 30,
    async handle({ db, log }, { id }) {
      await db.transaction().execute(async (trx) => {
        // Locked, so that the same event handled twice at once sends one mail.
        const { rows } = await sql<WaitingMail>`
          select recipient, subject, body_text, body_html, locale from platform.mail where id = ${id} and state = 'waiting' for update
        `.execute(trx);
        if (!rows[0]) return;
        const refusal = await deliver(transport, id, rows[0]);
        if (refusal) log.warn({ mail: id, refusal }, "mail refused");
        await settle(trx, id, refusal);
      });
    },
  };
}

/** Gives the server's words when it refuses this mail for good; a refused password is our fault, not the mail's. */
async function deliver(transport: Transporter, id: string, mail: WaitingMail): Promise<string | null> {
  try {
    await transport.sendMail({
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.body_text,
      ...(mail.body_html ? { html: mail.body_html } : {}),
      // The same at each attempt: a mailbox that gets it twice can tell.
      messageId: `<${id}@beffroi>`,
      headers: { "Content-Language": mail.locale, "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return null;
  } catch (error) {
    const { code = "", responseCode = 0, message } = error as Error & { code?: string; responseCode?: number };
    if (responseCode >= 500 && ["EENVELOPE", "EMESSAGE"].includes(code)) return message;
    throw error;
  }
}

async function settle(db: Kysely<Tables>, id: string, refusal: string | null): Promise<void> {
  await (refusal
    ? sql`update platform.mail set state = 'failed', problem = ${refusal}, body_text = null, body_html = null where id = ${id}`
    : sql`update platform.mail set state = 'sent', sent_at = now(), body_text = null, body_html = null where id = ${id}`
  ).execute(db);
}
