import { sql } from "kysely";
import { simpleParser } from "mailparser";
import { pino } from "pino";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { deliverMails } from "./delivery/deliver.ts";
import { createMailer, type Mail } from "./mail.ts";
import { findMail, listMails } from "./mail.query.ts";
import { refusal, startMailServer } from "./mail-server.testing.ts";

const database = await testDb();
const { db } = database;
const welcome: Mail = {
  to: "yasmine@exemple.fr",
  subject: "Votre réservation à l’atelier",
  text: "À demain 9 h.",
  html: "<p>À demain 9 h.</p>",
  locale: "fr",
  room: "bookings",
};

beforeEach(async () => {
  await sql`delete from platform.mail`.execute(db);
});

it("is tried for five days, over a mail server that is down for a long weekend", async () => {
  const room = { name: "tried", listens: [deliverMails({ smtpUrl: "smtp://127.0.0.1:1", from: "Beffroi <ne-pas-repondre@beffroi.test>" })] };
  const jobs = await startJobs(database, [room], { log: pino({ level: "silent" }), work: false });
  await jobs.stop();
  // Each wait is at least half of what it grows to, and at most what it may be.
  const { rows } = await sql<{ days: number }>`
    select (select sum(least(q.retry_delay_max, q.retry_delay * 2 ^ least(16, n) / 2)) from generate_series(0, q.retry_limit - 1) n)::float / 86400 as days
    from jobs.queue q where q.name = ${`tried/on/${room.listens[0]!.event}`}`.execute(db);
  expect(rows[0]?.days).toBeGreaterThan(5);
});

describe("a mail without a mail server", () => {
  const mailer = createMailer(db, {});

  it("is kept in the development mailbox", async () => {
    await mailer.send(welcome);
    const [line] = await listMails(db);
    expect(line).toMatchObject({ recipient: "yasmine@exemple.fr", subject: "Votre réservation à l’atelier", state: "kept", room: "bookings", locale: "fr" });
    expect(await findMail(db, line!.id)).toMatchObject({ text: "À demain 9 h.", html: "<p>À demain 9 h.</p>" });
    expect(await findMail(db, "not-an-id")).toBeNull();
  });

  it("goes with the transaction that sends it", async () => {
    const trx = await db.startTransaction().execute();
    await mailer.send(welcome, trx);
    await trx.rollback().execute();
    expect(await listMails(db)).toEqual([]);
  });

  it("cannot carry another header in its subject", async () => {
    await mailer.send({ ...welcome, subject: "Bonjour\r\nBcc: tous@exemple.fr\u2028\0fin" });
    expect((await listMails(db))[0]!.subject).toBe("Bonjour Bcc: tous@exemple.fr fin");
  });

  it.each(["a@b.fr, c@d.fr", "a@b.fr\nBcc: c@d.fr", "<a@b.fr>", "Nom <a@b.fr>", "a@b.fr;c@d.fr", "a b@c.fr", "nobody", "a@b@c.fr", ""])(
    "has one recipient: not %j",
    async (to) => {
      await expect(mailer.send({ ...welcome, to })).rejects.toThrow("not one address");
    },
  );
});

describe("a mail with a mail server", async () => {
  const server = await startMailServer();
  const { smtpUrl, received, replies } = server;
  const mailer = createMailer(db, { smtpUrl });
  const mailRoom = { name: "platform", listens: [deliverMails({ smtpUrl, from: "Beffroi <ne-pas-repondre@beffroi.test>" })] };
  const jobs = await startJobs(database, [mailRoom], { log: pino({ level: "silent" }), pollSeconds: 0.5 });
  afterAll(async () => {
    await jobs.stop();
    await server.close();
  });
  beforeEach(() => server.reset());

  it("arrives, and leaves in the log neither its text nor its links", async () => {
    await mailer.send(welcome);
    await eventually(async () => expect(await listMails(db)).toMatchObject([{ state: "sent", sentAt: expect.any(Date) }]));
    expect(received).toHaveLength(1);
    expect(received[0]!.to).toEqual(["yasmine@exemple.fr"]);
    expect(received[0]!.raw).toMatch(/^From: Beffroi <ne-pas-repondre@beffroi.test>\r$/m);
    expect(received[0]!.raw).toMatch(/^Content-Language: fr\r$/m);
    expect(await findMail(db, (await listMails(db))[0]!.id)).toMatchObject({ text: null, html: null });
  });

  it("reaches nobody else, whatever its subject says", async () => {
    await mailer.send({ ...welcome, subject: "Bonjour\r\nBcc: tous@exemple.fr" });
    await eventually(async () => expect(received).toHaveLength(1));
    expect(received[0]!.to).toEqual(["yasmine@exemple.fr"]);
    expect(received[0]!.raw).not.toMatch(/^Bcc/im);
  });

  it("can be stopped with one click of the mail program, when it says how (RFC 8058)", async () => {
    await mailer.send({ ...welcome, unsubscribe: { href: "https://beffroi.example/desabonnement/jeton_long-0123456789012345678901234567890" } });
    await eventually(async () => expect(received).toHaveLength(1));
    const { headers } = await simpleParser(received[0]!.raw);
    expect(received[0]!.raw.replace(/\r\n /g, " ")).toMatch(
      /^List-Unsubscribe: <https:\/\/beffroi\.example\/desabonnement\/jeton_long-0123456789012345678901234567890>\r$/m,
    );
    expect(received[0]!.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(headers.get("list")).toMatchObject({ unsubscribe: { url: expect.stringContaining("jeton_long") } });
    const { rows } = await sql`select unsubscribe_href from platform.mail`.execute(db);
    expect(rows).toEqual([{ unsubscribe_href: null }]);
  });

  it("says nothing of it otherwise", async () => {
    await mailer.send(welcome);
    await eventually(async () => expect(received).toHaveLength(1));
    expect(received[0]!.raw).not.toMatch(/^List-/im);
  });

  it.each([
    "https://a.example/>\r\nBcc: tous@exemple.fr",
    "javascript:alert(1)",
    "https://a.example/ b",
    "mailto:a@b.fr",
    "https://a.example/,<mailto:x@y.fr>",
  ])("has no room for another header in that address: %j", async (href) => {
    await expect(mailer.send({ ...welcome, unsubscribe: { href } })).rejects.toThrow("not one web address");
  });

  it("is tried again when the server says later", async () => {
    let busy = 1;
    replies.message = () => (busy-- > 0 ? refusal(451) : null);
    await mailer.send(welcome);
    await eventually(async () => expect(busy).toBe(0));
    expect((await listMails(db))[0]!.state).toBe("waiting");
    await eventually(async () => {
      await sql`update jobs.job set start_after = now() where state = 'retry'`.execute(db);
      expect((await listMails(db))[0]!.state).toBe("sent");
    });
    expect(received).toHaveLength(1);
  });

  it("is not tried again when the server says never", async () => {
    replies.message = () => refusal(550);
    await mailer.send(welcome);
    await eventually(async () => expect(await listMails(db)).toMatchObject([{ state: "failed", problem: expect.stringContaining("the mailbox says no") }]));
  });
});
