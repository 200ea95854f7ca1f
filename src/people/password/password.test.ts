import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { attemptsListener } from "./attempts.listener.ts";

const house = await testHouse([territory, people]);
const good = "quatre moulins à vent";
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

async function withPassword(name = "Amina Delattre", password = good) {
  count += 1;
  const email = `mot-de-passe-${count}@exemple.fr`;
  const id = await addPerson(house.db, { name, email });
  const browser = browserOf(house);
  await signInByLink(house, browser, email);
  const saved = await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: password, encore: password });
  return { id, email, browser, saved };
}
const tryPassword = (courriel: string, mot_de_passe: string, browser = browserOf(house)) => browser.post("/connexion/mot-de-passe", { courriel, mot_de_passe });

describe("a password", () => {
  it("is chosen after coming in by a link, then opens the account in any case of the address", async () => {
    const { email, saved, id } = await withPassword();
    expect(saved.headers.get("location")).toBe("/mon-espace/securite?fait=mot-de-passe");
    expect((await lastMail(house.db, email)).subject).toBe("Votre mot de passe a changé");
    const answer = await tryPassword(email.toUpperCase(), good);
    expect(answer.headers.get("location")).toBe("/mon-espace");
    const ways = await house.db.selectFrom("people.session").select("way").where("person_id", "=", id).orderBy("created_at").execute();
    expect(ways.map(({ way }) => way)).toEqual(["link", "password"]);
  });

  it("is kept as an Argon2id hash with the cost that OWASP asks for", async () => {
    const { id } = await withPassword();
    const { password } = await house.db.selectFrom("people.account").select("password").where("person_id", "=", id).executeTakeFirstOrThrow();
    expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it("signs the other devices out when it changes", async () => {
    const { email, browser } = await withPassword();
    const phone = browserOf(house);
    await tryPassword(email, good, phone);
    expect((await phone.get("/mon-espace/securite")).status).toBe(200);
    await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: `${good} et plus`, encore: `${good} et plus` });
    expect((await phone.get("/mon-espace/securite")).status).toBe(303);
    expect((await browser.get("/mon-espace/securite")).status).toBe(200);
  });

  it.each([
    ["court", "court", "nouveau-error"],
    ["AminaDelattre59", "AminaDelattre59", "nouveau-error"],
    [good, `${good}x`, "encore-error"],
  ])("%j then %j is refused beside its field, and not written again in the page", async (nouveau, encore, error) => {
    const { browser } = await withPassword();
    const answer = await browser.post("/mon-espace/securite/mot-de-passe", { nouveau, encore });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(`id="${error}"`);
    expect(page).not.toContain(`value="${nouveau}"`);
  });

  it("is asked again to change it when one came in with it, or some time ago", async () => {
    const { email, id } = await withPassword();
    const browser = browserOf(house);
    await tryPassword(email, good, browser);
    const change = (actuel: string) =>
      browser.post("/mon-espace/securite/mot-de-passe", { actuel, nouveau: "cinq moulins à vent", encore: "cinq moulins à vent" });
    expect((await change("")).status).toBe(422);
    expect((await change("autre chose que lui")).status).toBe(422);
    await sql`update people.session set way = 'link', created_at = now() - interval '1 hour' where person_id = ${id}`.execute(house.db);
    expect((await change("")).status).toBe(422);
    expect((await change(good)).status).toBe(303);
  });

  it("cannot be chosen from a session left open by somebody who has none", async () => {
    const email = "sans@exemple.fr";
    const id = await addPerson(house.db, { email });
    const browser = browserOf(house);
    await signInByLink(house, browser, email);
    await sql`update people.session set created_at = now() - interval '1 hour' where person_id = ${id}`.execute(house.db);
    expect((await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: good, encore: good })).status).toBe(422);
  });
});

describe("a wrong password", () => {
  it("gets the answer of an unknown account, with the same writes", async () => {
    const { email } = await withPassword();
    await addPerson(house.db, { email: "sans-mot@exemple.fr" });
    const writes = async () =>
      (
        await sql`select (select count(*) from people.session) as sessions, (select count(*) from people.verification) as links, (select count(*) from platform.mail) as mails, (select count(*) from platform.event) as events`.execute(
          house.db,
        )
      ).rows[0];
    const said = async (courriel: string) => {
      const before = await writes();
      const answer = await tryPassword(courriel, "un tout autre mot");
      expect(await writes()).toEqual(before);
      return [answer.status, (await answer.text()).replaceAll(courriel, "…"), answer.headers.getSetCookie()];
    };
    const known = await said(email);
    expect(known[0]).toBe(422);
    expect(await said("jamais-vue@exemple.fr")).toEqual(known);
    expect(await said("sans-mot@exemple.fr")).toEqual(known);
  });

  it("is braked after ten from one place, for known and unknown accounts alike, even for the right one", async () => {
    const { email } = await withPassword();
    for (const courriel of [email, "jamais-vue@exemple.fr"]) {
      await sql`delete from platform.rate_limit`.execute(house.db);
      const answers = await Promise.all(Array.from({ length: 15 }, () => tryPassword(courriel, "un tout autre mot")));
      expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
      expect((await tryPassword(courriel, good)).status).toBe(429);
    }
  });

  it("tells whoever has the account, once, when the brake was reached", async () => {
    const { email } = await withPassword();
    for (let n = 0; n < 13; n += 1) await tryPassword(email, "un tout autre mot");
    const told = await sql<{
      payload: { email: string };
    }>`select payload from platform.event where name = 'people.password_attempts_braked' and payload ->> 'email' = ${email}`.execute(house.db);
    expect(told.rows).toHaveLength(1);
    const context = { ...house.services, signal: new AbortController().signal, event: { id: 1, name: "", room: "people", at: "" } };
    await attemptsListener.handle(context, { email });
    expect((await lastMail(house.db, email)).subject).toBe("Des mots de passe faux ont été essayés sur votre compte");
    await attemptsListener.handle(context, { email: "jamais-vue@exemple.fr" });
    expect((await lastMail(house.db, "jamais-vue@exemple.fr")).subject).toBe("");
  });

  it.each(["", "x".repeat(201), "\u{1F600}".repeat(300)])("of any length is answered (%#)", async (wrong) => {
    expect((await tryPassword("jamais-vue@exemple.fr", wrong)).status).toBe(422);
  });
});

it("a forgotten password is a link that leads to choosing another one", async () => {
  const { email } = await withPassword();
  const browser = browserOf(house);
  const asked = await browser.post("/mot-de-passe-oublie", { courriel: email });
  expect(asked.headers.get("location")).toBe("/connexion?fait=oubli");
  const { token, link } = await lastMail(house.db, email);
  const admitted = await browser.post("/connexion/lien", { jeton: token, suite: link!.searchParams.get("suite")! });
  expect(admitted.headers.get("location")).toBe("/mon-espace/securite/mot-de-passe");
  expect((await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: "trois moulins à vent", encore: "trois moulins à vent" })).status).toBe(303);
  expect((await tryPassword(email, good)).status).toBe(422);
  expect((await tryPassword(email, "trois moulins à vent")).status).toBe(303);
});

it("whoever asked to be erased is shown the way back instead of signed in", async () => {
  const { email, id } = await withPassword();
  await sql`update people.person set erasure_asked_at = now() where id = ${id}`.execute(house.db);
  const answer = await tryPassword(email, good);
  expect(answer.headers.get("location")).toMatch(/^\/effacement\//);
  expect(answer.headers.getSetCookie()).toEqual([]);
});
