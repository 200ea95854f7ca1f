import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
const countOf = async (table: "person" | "session", where = sql`true`) =>
  (await sql<{ n: number }>`select count(*) as n from ${sql.table(`people.${table}`)} where ${where}`.execute(house.db)).rows[0]!.n;

describe("somebody without an account", () => {
  it("opens one by a link, says their name, and goes on where they wanted", async () => {
    const amina = browserOf(house, { "accept-language": "nl" });
    const asked = await amina.post("/connexion", { courriel: " Amina@Exemple.FR", suite: "/lieux?page=2" });
    expect(asked.headers.get("location")).toBe("/connexion?fait=lien");
    expect(amina.jar.size).toBe(0);

    const { subject, link, token } = await lastMail(house.db, "amina@exemple.fr");
    expect(subject).toBe("Uw link om aan te melden");
    const page = await amina.get(link!.pathname + link!.search);
    expect(await page.text()).toContain("amina@exemple.fr");
    expect(amina.jar.size).toBe(0);

    const admitted = await amina.post("/connexion/lien", { jeton: token, suite: "/lieux?page=2" });
    expect(admitted.headers.get("location")).toBe("/bienvenue?suite=%2Flieux%3Fpage%3D2");
    expect(amina.jar.has("beffroi.session_token")).toBe(true);

    const unnamed = await amina.post("/bienvenue", { nom: "  ", langue: "nl", suite: "/lieux?page=2" });
    expect(unnamed.status).toBe(422);
    const named = await amina.post("/bienvenue", { nom: "Amina  Delattre", langue: "nl", conditions: "1", suite: "/lieux?page=2" });
    expect(named.headers.get("location")).toBe("/lieux?page=2");
    const person = await house.db
      .selectFrom("people.person")
      .select(["name", "locale", "email_verified"])
      .where("email", "=", "amina@exemple.fr")
      .executeTakeFirst();
    expect(person).toEqual({ name: "Amina Delattre", locale: "nl", email_verified: true });
  });

  it.each(["Amina\r\nBcc: tous@exemple.fr <a@b.fr>", "<script>alert(1)</script>", "x".repeat(121), "https://ailleurs.example", "Gagné ailleurs.example/prix"])(
    "cannot be called %j",
    async (nom) => {
      const browser = browserOf(house);
      await signInByLink(house, browser, "nom@exemple.fr");
      expect((await browser.post("/bienvenue", { nom, langue: "fr", conditions: "1" })).status).toBe(422);
    },
  );

  it("gets one account from a hundred links used at once", async () => {
    const tokens: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      await sql`delete from platform.rate_limit`.execute(house.db);
      await house.post("/connexion", { courriel: n % 2 ? "Double@exemple.fr" : "double@EXEMPLE.fr" });
      tokens.push((await lastMail(house.db, "double@exemple.fr")).token);
    }
    expect(new Set(tokens).size).toBe(20);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => house.post("/connexion/lien", { jeton: tokens[n % 20]! })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 410)).toHaveLength(80);
    expect(await countOf("person", sql`email = 'double@exemple.fr'`)).toBe(1);
  });
});

describe("a link", () => {
  it("serves once, a hundred times at the same moment or later", async () => {
    const personId = await addPerson(house.db, { email: "une-fois@exemple.fr" });
    await house.post("/connexion", { courriel: "une-fois@exemple.fr" });
    const { token } = await lastMail(house.db, "une-fois@exemple.fr");
    const answers = await Promise.all(Array.from({ length: 100 }, () => house.post("/connexion/lien", { jeton: token })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(await countOf("session", sql`person_id = ${personId}`)).toBe(1);
    expect((await house.post("/connexion/lien", { jeton: token })).status).toBe(410);
    expect((await house.get(`/connexion/lien?jeton=${token}`)).status).toBe(410);
  });

  it("is followed by programs that check mails, and still serves", async () => {
    await addPerson(house.db, { email: "controle@exemple.fr", name: "Contrôle" });
    await house.post("/connexion", { courriel: "controle@exemple.fr" });
    const { token, link } = await lastMail(house.db, "controle@exemple.fr");
    for (let n = 0; n < 3; n += 1) expect((await house.get(link!.pathname + link!.search)).status).toBe(200);
    expect((await house.post("/connexion/lien", { jeton: token })).headers.get("location")).toBe("/mon-espace");
  });

  it("does not hold after a quarter of an hour", async () => {
    await house.post("/connexion", { courriel: "tard@exemple.fr" });
    const { token } = await lastMail(house.db, "tard@exemple.fr");
    await sql`update people.verification set expires_at = now() - interval '1 second'`.execute(house.db);
    expect((await house.post("/connexion/lien", { jeton: token })).status).toBe(410);
    expect(await countOf("person", sql`email = 'tard@exemple.fr'`)).toBe(0);
  });

  it.each(["", "x", "a".repeat(32), "%00", "' or 1=1 --"])("that was never sent (%j) opens nothing", async (jeton) => {
    const answer = await house.post("/connexion/lien", { jeton });
    expect(answer.status).toBe(410);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it("is kept as a hash", async () => {
    await house.post("/connexion", { courriel: "hache@exemple.fr" });
    const { token } = await lastMail(house.db, "hache@exemple.fr");
    expect((await sql`select from people.verification where identifier = ${token} or value like ${`%${token}%`}`.execute(house.db)).rows).toHaveLength(0);
  });
});

describe("who asks for a link", () => {
  it("cannot tell whether an account exists: same answer, same writes", async () => {
    await addPerson(house.db, { email: "connue@exemple.fr" });
    const writes = async (courriel: string) => {
      const count = async () =>
        (
          await sql<{
            n: number;
          }>`select (select count(*) from platform.mail) + (select count(*) from people.verification) + (select count(*) from people.person) + (select count(*) from people.session) as n`.execute(
            house.db,
          )
        ).rows[0]!.n;
      const before = await count();
      const answer = await house.post("/connexion", { courriel });
      return { status: answer.status, location: answer.headers.get("location"), cookies: answer.headers.getSetCookie(), written: (await count()) - before };
    };
    expect(await writes("connue@exemple.fr")).toEqual(await writes("inconnue@exemple.fr"));
  });

  it("is told what is wrong with the address, which stays written", async () => {
    const answer = await house.post("/connexion", { courriel: "amina.exemple.fr", suite: "/lieux" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('value="amina.exemple.fr"');
    expect(page).toContain('name="suite" value="/lieux"');
  });

  it.each(["a@b.fr\nBcc: c@d.fr", "a@b.fr, c@d.fr", "a@b.fr%0aBcc:c@d.fr"])("cannot have it sent to more than one mailbox: %j", async (courriel) => {
    const before = (await sql`select from platform.mail`.execute(house.db)).rows.length;
    expect((await house.post("/connexion", { courriel })).status).toBe(422);
    expect((await sql`select from platform.mail`.execute(house.db)).rows).toHaveLength(before);
  });

  it("waits after five links to one mailbox, known or not", async () => {
    for (const courriel of ["trop@exemple.fr", "connue@exemple.fr"]) {
      await sql`delete from platform.rate_limit`.execute(house.db);
      const answers: number[] = [];
      for (let n = 0; n < 6; n += 1) answers.push((await house.post("/connexion", { courriel })).status);
      expect(answers).toEqual([303, 303, 303, 303, 303, 429]);
    }
  });

  it("does not lead out of the house by its address", async () => {
    for (const suite of ["//ailleurs.example", "https://ailleurs.example", "/\\ailleurs.example", "javascript:alert(1)", "/\t/ailleurs.example"]) {
      await sql`delete from platform.rate_limit`.execute(house.db);
      await house.post("/connexion", { courriel: "connue@exemple.fr", suite });
      const { token, link } = await lastMail(house.db, "connue@exemple.fr");
      expect(link!.searchParams.get("suite")).toBe("/mon-espace");
      expect((await house.post("/connexion/lien", { jeton: token, suite })).headers.get("location")).toBe("/mon-espace");
    }
  });
});

describe("a session", () => {
  it("is new at each sign-in, and the one before ends", async () => {
    const personId = await addPerson(house.db, { email: "fixe@exemple.fr" });
    const browser = browserOf(house);
    await signInByLink(house, browser, "fixe@exemple.fr");
    const first = browser.jar.get("beffroi.session_token");
    await signInByLink(house, browser, "fixe@exemple.fr");
    const second = browser.jar.get("beffroi.session_token");
    expect(second).not.toBe(first);
    expect(await countOf("session", sql`person_id = ${personId}`)).toBe(1);
    const stale = await house.get("/mon-espace/securite", { cookie: `beffroi.session_token=${first}` });
    expect(stale.headers.get("location")).toMatch(/^\/connexion/);
  });

  it("that somebody planted is not taken over (session fixation)", async () => {
    await addPerson(house.db, { email: "victime@exemple.fr" });
    const attacker = browserOf(house);
    await addPerson(house.db, { email: "hugo@exemple.fr" });
    await signInByLink(house, attacker, "hugo@exemple.fr");
    const planted = attacker.jar.get("beffroi.session_token")!;
    const victim = browserOf(house);
    victim.jar.set("beffroi.session_token", planted);
    await signInByLink(house, victim, "victime@exemple.fr");
    expect(victim.jar.get("beffroi.session_token")).not.toBe(planted);
    expect((await house.get("/mon-espace/securite", { cookie: `beffroi.session_token=${planted}` })).status).toBe(303);
  });

  it("keeps the kind of device, and neither the address nor the whole header", async () => {
    const personId = await addPerson(house.db, { email: "appareil@exemple.fr" });
    const agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    await signInByLink(house, browserOf(house, { "user-agent": agent, "x-forwarded-for": "203.0.113.7" }), "appareil@exemple.fr");
    const row = await house.db.selectFrom("people.session").select(["ip_address", "user_agent", "way"]).where("person_id", "=", personId).executeTakeFirst();
    expect(row).toEqual({ ip_address: null, user_agent: "Firefox, Windows", way: "link" });
  });

  it("cannot be forged, nor opened by another site", async () => {
    for (const cookie of ["beffroi.session_token=x", "beffroi.session_token=x.y", "beffroi.session_token=%00", "beffroi.session_token="]) {
      expect((await house.get("/mon-espace/securite", { cookie })).status).toBe(303);
    }
    for (const address of ["/connexion", "/connexion/lien", "/connexion/mot-de-passe", "/deconnexion", "/connexion/demonstration"]) {
      expect((await house.post(address, {}, { "sec-fetch-site": "cross-site", origin: "https://ailleurs.example" })).status).toBe(403);
    }
  });
});

it("no page sets a cookie before sign-in", async () => {
  for (const address of [
    "/",
    "/connexion",
    "/mot-de-passe-oublie",
    "/mon-espace",
    "/mon-espace/securite",
    "/second-facteur",
    "/bienvenue",
    "/connexion/lien?jeton=x",
  ]) {
    expect((await house.get(address)).headers.getSetCookie()).toEqual([]);
  }
});

it("under https the cookie is for https alone", async () => {
  const secure = await testHouse([territory, people], { settings: { PUBLIC_URL: "https://beffroi.example" } });
  await addPerson(secure.db, { email: "sure@exemple.fr" });
  const answer = await signInByLink(secure, browserOf(secure), "sure@exemple.fr");
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-beffroi\.session_token=.*HttpOnly; Secure; SameSite=Lax$/);
});
