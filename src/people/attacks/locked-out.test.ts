import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

// Behind a proxy, so that attackers can come from many places.
const house = await testHouse([territory, people], { settings: { TRUST_PROXY: "oui" } });
const from = (place: string) => browserOf(house, { "x-forwarded-for": place });
const [home, elsewhere] = ["192.0.2.1", "198.51.100.7"];
const good = "quatre moulins à vent";
const wrong = "un tout autre mot";
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

/** Somebody with a password, and the browser in which they came in. */
async function known() {
  count += 1;
  const email = `connue-${count}@exemple.fr`;
  await addPerson(house.db, { email });
  const browser = from(home);
  await signInByLink(house, browser, email);
  await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: good, encore: good });
  return { email, browser };
}
const tryPassword = (browser: ReturnType<typeof from>, courriel: string, mot_de_passe: string) =>
  browser.post("/connexion/mot-de-passe", { courriel, mot_de_passe });
const askLink = (browser: ReturnType<typeof from>, courriel: string) => browser.post("/connexion", { courriel });
/** Browsers keep what the house gave them when their person signs out. */
const signOut = (browser: ReturnType<typeof from>) => browser.jar.delete("beffroi.session_token");

describe("ten wrong passwords and five posts from somewhere else", () => {
  it("keep nobody out: neither the right password nor a link, from any other place", async () => {
    const { email } = await known();
    for (let n = 0; n < 12; n += 1) await tryPassword(from(elsewhere), email, wrong);
    for (let n = 0; n < 6; n += 1) await askLink(from(elsewhere), email);
    expect((await tryPassword(from(elsewhere), email, good)).status).toBe(429);
    expect((await askLink(from(elsewhere), email)).status).toBe(429);
    expect((await tryPassword(from("203.0.113.40"), email, good)).status).toBe(303);
    expect((await askLink(from("203.0.113.40"), email)).status).toBe(303);
  });

  it("are told to whoever has the account", async () => {
    const { email } = await known();
    for (let n = 0; n < 12; n += 1) await tryPassword(from(elsewhere), email, wrong);
    const { rows } = await sql`
      select from platform.event where name = 'people.password_attempts_braked' and payload ->> 'email' = ${email}`.execute(house.db);
    expect(rows).toHaveLength(1);
  });
});

describe("guesses from a hundred places", () => {
  it("end at the account, and still do not stop its person's own device", async () => {
    const { email, browser } = await known();
    const guesses = await Promise.all(Array.from({ length: 120 }, (_, n) => tryPassword(from(`203.0.113.${n}`), email, wrong)));
    expect(guesses.filter(({ status }) => status === 422)).toHaveLength(100);
    expect((await tryPassword(from("192.0.2.200"), email, good)).status).toBe(429);
    signOut(browser);
    expect((await tryPassword(browser, email, good)).status).toBe(303);
  });

  it("at links end too, and its person's own device still gets one", async () => {
    const { email, browser } = await known();
    for (let n = 0; n < 31; n += 1) await askLink(from(`203.0.113.${n}`), email);
    expect((await askLink(from("192.0.2.200"), email)).status).toBe(429);
    signOut(browser);
    const before = (await lastMail(house.db, email)).token;
    expect((await askLink(browser, email)).status).toBe(303);
    expect((await lastMail(house.db, email)).token).not.toBe(before);
  });

  it("at passkeys from the same place leave the known device its turns", async () => {
    const { browser } = await known();
    for (let n = 0; n < 61; n += 1) await from(home).post("/connexion/cle/defi", {});
    expect((await from(home).post("/connexion/cle/defi", {})).status).toBe(429);
    expect((await browser.post("/connexion/cle/defi", {})).status).toBe(200);
  });
});

describe("one house with the whole of an IPv6 network", () => {
  it("has the turns of one address at each door, whichever of its addresses asks and however it is written", async () => {
    const { email } = await known();
    const within = ["2001:db8:7:7::1", "2001:0DB8:0007:0007:ffff::2", "2001:db8:7:7:a:b:c:d"];
    const guesses = [];
    for (let n = 0; n < 14; n += 1) guesses.push((await tryPassword(from(within[n % 3]!), email, wrong)).status);
    const links = [];
    for (let n = 0; n < 8; n += 1) links.push((await askLink(from(`2001:db8:7:7::${n + 1}`), email)).status);
    expect([guesses.at(-1), links.at(-1)]).toEqual([429, 429]);
    expect((await tryPassword(from("2001:db8:7:7::cafe"), email, good)).status).toBe(429);
    // The next network is another house.
    expect((await tryPassword(from("2001:db8:7:8::1"), email, good)).status).toBe(303);
    expect((await askLink(from("2001:db8:7:8::1"), email)).status).toBe(303);
  });
});

describe("the mark of a known device", () => {
  const marked = (value: string) => browserOf(house, { "x-forwarded-for": elsewhere, cookie: `beffroi.device=${value}` });

  it("opens nothing, and is braked itself", async () => {
    const { email, browser } = await known();
    const mark = browser.jar.get("beffroi.device")!;
    expect((await marked(mark).get("/mon-espace")).status).toBe(303);
    for (let n = 0; n < 10; n += 1)
      expect((await house.post("/connexion/mot-de-passe", { courriel: email, mot_de_passe: wrong }, marked(mark).headers())).status).toBe(422);
    expect((await house.post("/connexion/mot-de-passe", { courriel: email, mot_de_passe: good }, marked(mark).headers())).status).toBe(429);
  });

  it("is worth nothing at another account, made up, or mixed from two", async () => {
    const [victim, thief] = [await known(), await known()];
    const [number, , seal] = thief.browser.jar.get("beffroi.device")!.split(".");
    const [, account] = victim.browser.jar.get("beffroi.device")!.split(".");
    for (let n = 0; n < 10; n += 1) await tryPassword(from(elsewhere), victim.email, wrong);
    for (const value of [thief.browser.jar.get("beffroi.device")!, `${number}.${account}.${seal}`, "a.b.c", `${number}.${account}.`, "é"]) {
      const answer = await house.post("/connexion/mot-de-passe", { courriel: victim.email, mot_de_passe: wrong }, marked(encodeURIComponent(value)).headers());
      expect([value, answer.status]).toEqual([value, 429]);
    }
  });

  it("says neither whose it is nor what it is", async () => {
    const { email, browser } = await known();
    const mark = browser.jar.get("beffroi.device")!;
    expect(mark).toMatch(/^[\w-]{16}\.[\w-]{32}\.[\w-]{32}$/);
    expect(Buffer.from(mark, "base64url").toString()).not.toContain(email.split("@")[0]);
  });
});
