import { spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { readsModules } from "#platform/start/other-process.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { houseWithShop, mailsTo } from "../notifications.testing.ts";
import { notify } from "../notify.command.ts";
import { mailAtOnce, mailDigest } from "./mail-messages.ts";

const house = await houseWithShop();
const { db, pool, services } = house;
const url = pool.options.connectionString;

/** Another process that mails this person's messages, says when the mail is written and not yet committed, and waits to be killed. */
function startWorker(personId: string, rhythm: "at_once" | "daily") {
  const script = `
    const { connect } = await import("${process.cwd()}/src/platform/db/db.ts");
    const { createMailer } = await import("${process.cwd()}/src/platform/mail/mail.ts");
    const { collectOffers } = await import("${process.cwd()}/src/platform/offers.ts");
    const { readSettings } = await import("${process.cwd()}/src/platform/settings.ts");
    const { mailAtOnce, mailDigest } = await import("${process.cwd()}/src/notifications/mailing/mail-messages.ts");
    const { db } = connect(${JSON.stringify(url)});
    const own = createMailer(db, {});
    const mailer = { send: async (mail, trx) => { await own.send(mail, trx); console.log("written"); await new Promise(() => setInterval(() => {}, 1000)); } };
    const label = { fr: "x", en: "x", nl: "x" };
    const say = ({ place }) => ({ subject: place, paragraphs: [] });
    const notices = [{ kind: "shop.now", usual: "at_once", label, example: {}, say }, { kind: "shop.day", usual: "daily", label, example: {}, say }];
    const lent = { db, log: console, settings: readSettings({}), mailer, metropolis: "M", offers: collectOffers([{ name: "shop", offers: { notices } }]) };
    await (${JSON.stringify(rhythm)} === "daily" ? mailDigest(lent, "${personId}", "daily") : mailAtOnce(lent, "${personId}"));
  `;
  return spawn(process.execPath, [...readsModules, "--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
}

describe.each(["at_once", "daily"] as const)("a process killed while it mails (%s)", (rhythm) => {
  it("leaves the message to another, which waits for it and mails it once", async () => {
    const person = await addPerson(db);
    const kind = rhythm === "daily" ? "shop.day" : "shop.now";
    await notify(db, { to: [person], kind, payload: { place: "Le Canal" } });
    const work = () => (rhythm === "daily" ? mailDigest(services, person, "daily") : mailAtOnce(services, person));

    const worker = startWorker(person, rhythm);
    await once(worker.stdout!, "data");
    const others = [work(), work()];
    await eventually(async () =>
      expect((await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(db)).rows.length).toBeGreaterThanOrEqual(2),
    );
    expect(await mailsTo(db, person)).toEqual([]);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    await Promise.all(others);
    expect(await mailsTo(db, person)).toHaveLength(1);
  });
});
