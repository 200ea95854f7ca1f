import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { saveChoices } from "../choosing/choose.command.ts";
import { houseWithShop, letTimePass, mailsTo } from "../notifications.testing.ts";
import { notify } from "../notify.command.ts";
import { mailAtOnce, mailDigest } from "./mail-messages.ts";

const house = await houseWithShop({ settings: { PUBLIC_URL: "https://beffroi.example" } });
const { db } = house;
const lent = { ...house.services, log: house.services.log };

let yasmine: string;
beforeEach(async () => {
  yasmine = await addPerson(db, { name: "Yasmine" });
});

const tell = (kind: string, place = "Le Canal", n?: number) => notify(db, { to: [yasmine], kind, payload: { place, n } });
const atOnce = () => mailAtOnce(lent, yasmine);
const digest = (rhythm: "daily" | "weekly") => mailDigest(lent, yasmine, rhythm);
const subjects = async () => (await mailsTo(db, yasmine)).map(({ subject }) => subject);
const outcomes = async () =>
  (await sql<{ outcome: string | null }>`select outcome from notifications.message where person_id = ${yasmine} order by id`.execute(db)).rows.map(
    ({ outcome }) => outcome,
  );

describe("a message", () => {
  it("becomes a mail at once, that says it, in the person's language", async () => {
    yasmine = await addPerson(db, { locale: "nl" });
    await tell("shop.now");
    await atOnce();
    const [mail] = await mailsTo(db, yasmine);
    expect(mail!.subject).toBe("Le Canal\u00a0: er is een fout gemeld");
    expect(mail!.text).toContain("Bekijken:\nhttps://beffroi.example/lieux/Le%20Canal");
    expect(mail!.html).toContain('<html lang="nl">');
    expect(mail!.unsubscribe).toMatch(/^https:\/\/beffroi\.example\/desabonnement\/[\w-]{32}$/);
    expect(mail!.text).toContain(mail!.unsubscribe);
  });

  it("comes when it is usual for it, unless the person chose otherwise", async () => {
    await saveChoices(
      db,
      yasmine,
      new Map([
        ["shop.quiet", "at_once"],
        ["shop.day", "never"],
      ]),
    );
    for (const kind of ["shop.now", "shop.quiet", "shop.day", "shop.week", "other.day"]) await tell(kind, kind);
    await atOnce();
    expect(await subjects()).toEqual(["shop.now\u00a0: une erreur est signalée", "shop.quiet\u00a0: une erreur est signalée"]);
    await digest("daily");
    await digest("weekly");
    expect((await subjects()).slice(2)).toEqual(["other.day\u00a0: une erreur est signalée", "shop.week\u00a0: une erreur est signalée"]);
    expect(await outcomes()).toEqual(["mailed", "mailed", "unwanted", "digest", "digest"]);
  });

  it("that must be told comes at once whatever they chose, and cannot be stopped", async () => {
    await saveChoices(db, yasmine, new Map([["shop.must", "never"]]));
    await tell("shop.must");
    await atOnce();
    const [mail] = await mailsTo(db, yasmine);
    expect(mail!.unsubscribe).toBeNull();
    expect(mail!.text).toContain("Ce courriel part toujours");
  });

  it("that no room can say any more waits, and holds nobody up", async () => {
    await tell("gone.kind");
    await sql`insert into notifications.message (person_id, kind, payload) values (${yasmine}, 'shop.now', '{}')`.execute(db);
    await tell("shop.now");
    await atOnce();
    await digest("daily");
    expect(await subjects()).toEqual(["Le Canal\u00a0: une erreur est signalée"]);
    expect(await outcomes()).toEqual([null, null, "mailed"]);

    const { rows } = await sql`select 1 from notifications.message where person_id = ${yasmine} and outcome is null and due_at > now()`.execute(db);
    expect(rows).toHaveLength(2);
  });

  it("is told once to somebody named twice, and to nobody when its transaction fails", async () => {
    await notify(db, { to: [yasmine, yasmine], kind: "shop.now", payload: { place: "x" } });
    await db
      .transaction()
      .execute(async (trx) => {
        await notify(trx, { to: [yasmine], kind: "shop.now", payload: { place: "y" } });
        throw new Error("no");
      })
      .catch(() => {});
    await atOnce();
    expect(await subjects()).toEqual(["x\u00a0: une erreur est signalée"]);
  });

  it("waits while the person's account is about to be erased, and is mailed when they come back", async () => {
    await tell("shop.now");
    await sql`update people.person set erasure_asked_at = now() where id = ${yasmine}`.execute(db);
    await atOnce();
    expect(await subjects()).toEqual([]);
    await sql`update people.person set erasure_asked_at = null where id = ${yasmine}`.execute(db);
    await letTimePass(db, yasmine, "25 hours");
    await atOnce();
    expect(await subjects()).toHaveLength(1);
  });

  it("is not mailed where mails come back; it stays on their page", async () => {
    const { rows } = await sql<{ email: string }>`select email from people.person where id = ${yasmine}`.execute(db);
    await sql`insert into platform.mail_suppression values (platform.address_key(${rows[0]!.email}), 'complaint', gen_random_uuid())`.execute(db);
    for (const kind of ["shop.now", "shop.must", "shop.day"]) await tell(kind);
    await atOnce();
    await digest("daily");
    expect(await mailsTo(db, yasmine)).toEqual([]);
    expect(await outcomes()).toEqual(["suppressed", "suppressed", "suppressed"]);
  });
});

describe("a message that would lead elsewhere", async () => {
  const label = { fr: "x", en: "x", nl: "x" };
  const say = ({ href }: { href: string }) => ({ subject: "Venez", paragraphs: [], action: { label: "Ici", href } });
  const trap = await houseWithShop({}, [{ name: "trap", offers: { notices: [{ kind: "trap.set", usual: "at_once", label, example: { href: "/" }, say }] } }]);

  it.each(["//evil.example", "https://evil.example", "javascript:alert(1)", "/\\\\evil.example"])("is not mailed: %s", async (href) => {
    const person = await addPerson(trap.db);
    await notify(trap.db, { to: [person], kind: "trap.set", payload: { href } });
    await mailAtOnce(trap.services, person);
    expect(await mailsTo(trap.db, person)).toEqual([]);
  });
});

describe("many messages", () => {
  it("of one kind about one thing share mails: the first at once, the others an hour later", async () => {
    await tell("shop.now", "Le Canal", 1);
    await atOnce();
    for (let n = 2; n <= 20; n += 1) {
      await tell("shop.now", "Le Canal", n);
      await atOnce();
    }
    await tell("shop.now", "Autre lieu");
    await atOnce();
    expect(await subjects()).toEqual(["Le Canal\u00a0: une erreur est signalée (1)", "Autre lieu\u00a0: une erreur est signalée"]);

    await digest("daily");
    await letTimePass(db, yasmine, "61 minutes");
    await atOnce();
    const mails = await mailsTo(db, yasmine);
    expect(mails).toHaveLength(3);
    expect(mails[2]!.subject).toBe("19 nouvelles\u00a0: Le Canal\u00a0: une erreur est signalée (20)");
    for (let n = 2; n <= 20; n += 1) expect(mails[2]!.text).toContain(`(${n})`);
  });

  it("beyond twenty mails a day wait for the next digest, and none is lost", async () => {
    for (let n = 1; n <= 25; n += 1) await tell("shop.now", `Lieu ${n}`);
    await tell("shop.must", "Décision");
    await atOnce();
    await atOnce();
    const mails = await subjects();
    expect(mails).toHaveLength(20);
    expect(mails).toContain("Décision\u00a0: une erreur est signalée");

    await letTimePass(db, yasmine, "2 hours");
    await atOnce();
    await digest("weekly");
    expect(await subjects()).toHaveLength(20);
    await digest("daily");
    const last = (await mailsTo(db, yasmine)).at(-1)!;
    expect(last.subject).toMatch(/^6 nouvelles\u00a0: Lieu 20\u00a0: /);
    expect(await outcomes()).not.toContain(null);
    expect([...last.text.matchAll(/\* Lieu (\d+)/g)].map(([, n]) => n)).toEqual(["20", "21", "22", "23", "24", "25"]);
  });
});

describe("a digest", () => {
  it("is never empty", async () => {
    await digest("daily");
    await tell("shop.week");
    await digest("daily");
    expect(await subjects()).toEqual([]);
  });

  it("gathers by room what waited, says it in its subject, and leads to each", async () => {
    await tell("shop.day", "Le Canal");
    await tell("shop.day", "Le Canal");
    await tell("other.day", "La Gare");
    await digest("daily");
    const [mail] = await mailsTo(db, yasmine);
    expect(mail!.subject).toBe("3 nouvelles\u00a0: Le Canal\u00a0: une erreur est signalée, …");
    expect(mail!.text).toMatch(/LA BOUTIQUE[\s\S]*\* Le Canal\u00a0: une erreur est signalée \(2 fois\)[\s\S]*AUTRES NOUVELLES[\s\S]*\* La Gare/);
    expect(mail!.text).toContain("https://beffroi.example/lieux/La%20Gare");
    expect(mail!.html).toContain('href="https://beffroi.example/lieux/Le%20Canal"');
    expect(mail!.unsubscribe).not.toBeNull();
    await digest("daily");
    expect(await subjects()).toHaveLength(1);
  });

  it("of hundreds of messages shows sixty, and says how many more there are", async () => {
    for (let n = 1; n <= 75; n += 1) await tell("shop.day", `Lieu ${n}`);
    await digest("daily");
    const [mail] = await mailsTo(db, yasmine);
    expect(mail!.subject).toMatch(/^75 nouvelles\u00a0: /);
    expect([...mail!.text.matchAll(/\* Lieu/g)]).toHaveLength(60);
    expect(mail!.text).toContain("15 autres messages vous attendent dans Mon espace.");
  });
});

describe("workers at the same time", () => {
  it("mail each message once", async () => {
    for (let n = 1; n <= 8; n += 1) await tell(n % 2 ? "shop.now" : "shop.day", `Lieu ${n}`);
    await Promise.all(Array.from({ length: 8 }, (_, n) => (n % 2 ? atOnce() : digest("daily"))));
    await Promise.all([digest("daily"), digest("daily"), atOnce()]);
    expect(await subjects()).toHaveLength(5);
    expect((await subjects()).filter((subject) => subject.startsWith("4 nouvelles"))).toHaveLength(1);
  });

  it("that die before the end mailed nothing, and the next one does", async () => {
    await tell("shop.now");
    const dying = { ...lent, mailer: { send: () => Promise.reject(new Error("killed")) } };
    await expect(mailAtOnce(dying, yasmine)).rejects.toThrow("killed");
    expect(await outcomes()).toEqual([null]);
    await atOnce();
    expect(await subjects()).toHaveLength(1);
  });
});

describe("with jobs at work", async () => {
  const working = await houseWithShop({ work: true });

  it("a message is mailed by itself, as soon as its transaction commits", async () => {
    const person = await addPerson(working.db);
    await notify(working.db, { to: [person], kind: "shop.now", payload: { place: "Le Canal" } });
    await eventually(async () => expect(await mailsTo(working.db, person)).toHaveLength(1));
    await working.jobs.stop();
  });

  it("digests leave at seven in Paris, every day and on Mondays", async () => {
    const { rows } = await sql<{
      name: string;
      cron: string;
      timezone: string;
    }>`select name, cron, timezone from jobs.schedule where name like 'notifications/%ly'`.execute(working.db);
    expect(rows).toEqual(
      expect.arrayContaining([
        { name: "notifications/daily", cron: "0 7 * * *", timezone: "Europe/Paris" },
        { name: "notifications/weekly", cron: "0 7 * * 1", timezone: "Europe/Paris" },
      ]),
    );
  });
});
