import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { pino } from "pino";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { deliverMails } from "./deliver.ts";
import { createMailer, type Mail } from "./mail.ts";
import { findMail, listMails } from "./mail.query.ts";

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
  const received: { to: string[]; raw: string }[] = [];
  let answer: (() => Error | null) | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let raw = "";
      stream.on("data", (chunk) => (raw += chunk));
      stream.on("end", () => {
        const refusal = answer?.() ?? null;
        if (!refusal) received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done(refusal);
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const mailer = createMailer(db, { smtpUrl });
  const mailRoom = { name: "platform", listens: [deliverMails({ smtpUrl, from: "Beffroi <ne-pas-repondre@beffroi.test>" })] };
  const jobs = await startJobs(database, [mailRoom], { log: pino({ level: "silent" }), pollSeconds: 0.5 });
  afterAll(async () => {
    await jobs.stop();
    await new Promise<void>((done) => server.close(done));
  });
  beforeEach(() => {
    received.length = 0;
    answer = null;
  });
  const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
  const refuse = (responseCode: number) => Object.assign(new Error("the mailbox says no"), { responseCode });

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

  it("is tried again when the server says later", async () => {
    let busy = 1;
    answer = () => (busy-- > 0 ? refuse(451) : null);
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
    answer = () => refuse(550);
    await mailer.send(welcome);
    await eventually(async () => expect(await listMails(db)).toMatchObject([{ state: "failed", problem: expect.stringContaining("the mailbox says no") }]));
  });
});
