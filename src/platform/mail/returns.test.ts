import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { CannotStart } from "#platform/cannot-start.ts";
import { eventually } from "#platform/jobs/eventually.testing.ts";
import { bounceLine } from "../start/bounce.line.ts";
import { deliverMails } from "./delivery/deliver.ts";
import { createMailer, type Mail } from "./mail.ts";
import { refusal, startMailServer } from "./mail-server.testing.ts";
import { readReport } from "./report.ts";
import { abuseReport, statusReport, yasmine } from "./reports.testing.ts";
import { findSuppression, liftSuppression } from "./suppression.ts";

const database = await testDb();
const { db } = database;
const server = await startMailServer();
const { smtpUrl, received, replies } = server;
const mailer = createMailer(db, { smtpUrl });
const delivery = deliverMails({ smtpUrl, from: "Beffroi <ne-pas-repondre@beffroi.test>", bounces: "retours@beffroi.test" });
const jobs = await startJobs(database, [{ name: "platform", listens: [delivery] }], { log: pino({ level: "silent" }), pollSeconds: 0.5 });
afterAll(async () => {
  await jobs.stop();
  await server.close();
});

const news: Mail = { to: yasmine, subject: "Une nouvelle", text: "Bonjour.", locale: "fr", room: "places", unasked: true };
const states = async () => (await sql<{ state: string }>`select state from platform.mail order by created_at, id`.execute(db)).rows.map(({ state }) => state);

beforeEach(async () => {
  server.reset();
  for (const table of ["mail", "mail_bounce", "mail_suppression"]) await sql`delete from ${sql.table(`platform.${table}`)}`.execute(db);
});

/** Sends one and waits until it is at the mail server. */
async function deliver(mail: Mail = news) {
  const before = received.length;
  await mailer.send(mail);
  await eventually(async () => expect(received).toHaveLength(before + 1));
  await eventually(async () => expect(await states()).not.toContain("waiting"));
  return received.at(-1)!;
}

/** As a mail server pipes a message: `beffroi mail bounce < message`. */
async function pipe(message: string, args: string[] = []) {
  let said = "";
  const line = bounceLine(async function* () {
    yield Buffer.from(message);
  });
  const write = (text: string) => void (said += text);
  const code = await line.run(args, { database: async () => db, settings: {} as never, out: write, err: write });
  return { code, said };
}

describe("a mail that another server returns", () => {
  it("leaves with a return path of its own, and comes back as a bounce: no more news go there", async () => {
    const mail = await deliver();
    expect(mail.from).toMatch(/^retours\+[0-9a-f-]{36}@beffroi\.test$/);
    expect(mail.raw).toMatch(/^From: Beffroi <ne-pas-repondre@beffroi\.test>\r$/m);

    expect(await pipe(statusReport(mail))).toEqual({ code: 0, said: "Noted a bounce.\n" });
    expect(await findSuppression(db, "Yasmine@exemple.fr")).toMatchObject({ reason: "bounce", at: expect.any(Date) });
    await mailer.send(news);
    expect(await states()).toEqual(["sent", "failed"]);
    expect(received).toHaveLength(1);
  });

  it("is known by its Message-ID when the return path is lost, or by the envelope that the mail server names", async () => {
    const mail = await deliver();
    await pipe(statusReport({ ...mail, from: "ne-pas-repondre@beffroi.test" }));
    expect(await findSuppression(db, yasmine)).not.toBeNull();

    await liftSuppression(db, yasmine);
    await pipe(statusReport({ from: "someone@beffroi.test", raw: "Subject: nothing\r\n\r\n" }), ["--to", mail.from]);
    expect(await findSuppression(db, yasmine)).not.toBeNull();
  });

  it("still gets a link to sign in: whoever asks for it just typed that address", async () => {
    await pipe(statusReport(await deliver()));
    await deliver({ ...news, unasked: false, subject: "Votre lien de connexion" });
    expect(received).toHaveLength(2);
  });

  it.each([
    ["a full mailbox", "failed", "5.2.2"],
    ["no answer for five days", "failed", "4.4.7"],
  ])("%s counts, and the fifth within 14 days is one too many", async (_, action, status) => {
    for (let n = 1; n <= 5; n += 1) {
      expect(await findSuppression(db, yasmine)).toBeNull();
      const report = statusReport(await deliver(), { action, status });
      await pipe(report);
      await pipe(report);
    }
    expect(await findSuppression(db, yasmine)).toMatchObject({ reason: "bounce" });
  });

  it("counts as well when five come back at the same moment", async () => {
    const mails = [];
    for (let n = 0; n < 5; n += 1) mails.push(await deliver());
    await Promise.all(mails.map((mail) => pipe(statusReport(mail, { status: "5.2.2" }))));
    expect(await findSuppression(db, yasmine)).not.toBeNull();
  });

  it("forgets those older than 14 days", async () => {
    for (let n = 0; n < 4; n += 1) await pipe(statusReport(await deliver(), { status: "5.2.2" }));
    await sql`update platform.mail_bounce set at = now() - interval '15 days'`.execute(db);
    await pipe(statusReport(await deliver(), { status: "5.2.2" }));
    expect(await findSuppression(db, yasmine)).toBeNull();
  });

  it.each([
    ["late", "delayed", "4.4.1"],
    ["delivered", "delivered", "2.0.0"],
    ["filtered as spam", "failed", "5.7.1"],
    ["too large", "failed", "5.3.4"],
  ])("is not the mailbox's fault when it is %s", async (_, action, status) => {
    for (let n = 0; n < 6; n += 1) await pipe(statusReport(await deliver(), { action, status }));
    expect(await findSuppression(db, yasmine)).toBeNull();
    expect((await sql`select 1 from platform.mail_bounce`.execute(db)).rows).toEqual([]);
  });
});

describe("a mail that somebody calls spam", () => {
  it("is the last of our own accord, even to a mailbox that also bounced", async () => {
    const mail = await deliver();
    await pipe(statusReport(mail));
    expect(await pipe(abuseReport(mail.raw))).toEqual({ code: 0, said: "Noted a complaint.\n" });
    expect(await findSuppression(db, yasmine)).toMatchObject({ reason: "complaint" });
    await pipe(statusReport(mail));
    expect(await findSuppression(db, yasmine)).toMatchObject({ reason: "complaint" });
  });

  it("is not one when the report says that it is none", async () => {
    const { raw } = await deliver();
    expect((await pipe(abuseReport(raw, "not-spam"))).said).toMatch(/nothing to do/);
    expect(await findSuppression(db, yasmine)).toBeNull();
  });
});

describe("a message that is no true report", () => {
  it("changes nothing when its identifier was made up", async () => {
    const mail = await deliver();
    const made = mail.raw.replace(/[0-9a-f-]{36}(?=@beffroi>)/, "00000000-0000-4000-8000-000000000000");
    expect((await pipe(statusReport({ from: "retours@beffroi.test", raw: made }))).said).toBe("About no mail of ours: nothing to do.\n");
    expect(await findSuppression(db, yasmine)).toBeNull();
  });

  it("changes nothing for a mail that has not left", async () => {
    await sql`insert into platform.mail (id, recipient, subject, locale, room, state) values ('00000000-0000-4000-8000-000000000001', ${yasmine}, 'x', 'fr', 'r', 'waiting')`.execute(
      db,
    );
    await pipe(statusReport({ from: "retours+00000000-0000-4000-8000-000000000001@beffroi.test", raw: "" }));
    expect(await findSuppression(db, yasmine)).toBeNull();
  });

  it.each([
    "",
    "Bonjour",
    "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nbroken",
    "Subject: Absent\r\nAuto-Submitted: auto-replied\r\n\r\nEn congé.",
    "\0\u0001\xff",
  ])("is left alone: %j", async (message) => {
    expect(await pipe(message)).toMatchObject({ code: 0, said: expect.stringContaining("nothing to do") });
  });

  it("is refused when it is too large, or the command is written wrongly", async () => {
    expect(await pipe("x".repeat(10_000_001))).toMatchObject({ code: 65 });
    expect(await pipe("", ["--nonsense"])).toMatchObject({ code: 2 });
  });

  it("is tried again later when the database does not answer", async () => {
    const line = bounceLine(async function* () {
      yield Buffer.from(statusReport({ from: "a@b.fr", raw: "" }));
    });
    const database = () => Promise.reject(new CannotStart("no database"));
    expect(await line.run([], { database, settings: {} as never, out: () => {}, err: () => {} })).toBe(75);
  });

  it("reads a report in other hands' spelling", async () => {
    const report = statusReport({ from: "<retours+00000000-0000-4000-8000-00000000000A@beffroi.test>", raw: "" }, { action: "Failed" }).replaceAll(
      "\r\n",
      "\n",
    );
    expect(await readReport(Buffer.from(report))).toEqual({ kind: "bounce", refusal: "gone", mails: ["00000000-0000-4000-8000-00000000000a"] });
  });
});

describe("a mail that the server refuses at the door", () => {
  const refused = async () => eventually(async () => expect((await states()).at(-1)).toBe("failed"));

  it.each([
    ["550 5.1.1", refusal(550, "5.1.1 No such user")],
    ["550 without more", refusal(550)],
    ["550 5.2.1", refusal(550, "5.2.1 Mailbox closed")],
  ])("for a mailbox that is not there, is the last: %s", async (_, answer) => {
    replies.recipient = () => answer;
    await mailer.send(news);
    await refused();
    expect(await findSuppression(db, yasmine)).toMatchObject({ reason: "bounce" });
  });

  it.each([
    ["at the recipient", "recipient", refusal(550, "5.7.1 Blocked")],
    ["after the message", "message", refusal(554, "5.7.1 Looks like spam")],
    ["after the message, without a code", "message", refusal(550)],
  ] as const)("for what we are, %s, blames no mailbox", async (_, at, answer) => {
    replies[at] = () => answer;
    await mailer.send(news);
    await refused();
    expect(await findSuppression(db, yasmine)).toBeNull();
  });
});
