import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { page } from "#platform/web/page.tsx";
import { path } from "#platform/web/path.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import { may } from "#platform/web/visitor.ts";
import territory from "../../territory/module.ts";
import { type Browser, browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import { revokeRole } from "../granting/grant.command.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

/** A room whose one act is for agents. */
const desk: Room = {
  name: "desk",
  pages: [page("desk/act", path("/guichet"), { access: may("desk.act"), get: () => new Response("fait"), post: () => new Response("fait") })],
  offers: { powers: [{ name: "desk.act", says: { fr: "Agir", en: "Act", nl: "Handelen" }, holders: ["agent"] }] },
};
const house = await testHouse([territory, people, desk]);
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

/** RFC 6238, as an application counts it. */
function codeOf(secret: string, steps = 0): string {
  const bits = [...secret].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac("sha1", key).update(counter).digest();
  const at = hash.at(-1)! & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

async function agent() {
  count += 1;
  const email = `agent-${count}@exemple.fr`;
  const id = await addPerson(house.db, { email, roles: [{ role: "agent", kind: "metropolis", id: null }] });
  const browser = browserOf(house);
  await signInByLink(house, browser, email);
  return { id, email, browser };
}

async function begin(browser: Browser) {
  await browser.post("/second-facteur/ajout", { act: "begin" });
  const shown = await (await browser.get("/second-facteur/ajout")).text();
  const secret = /<code class="secret">([A-Z2-7 ]+)</.exec(shown)![1]!.replaceAll(" ", "");
  const backup = [...shown.matchAll(/<code>([\w]{5}-[\w]{5})</g)].map(([, code]) => code!);
  return { secret, backup, shown };
}

/** An agent with an application, its first code used. */
async function enrolled() {
  const one = await agent();
  const { secret, backup } = await begin(one.browser);
  const answer = await one.browser.post("/second-facteur/ajout", { act: "prove", code: codeOf(secret), suite: "/guichet" });
  expect(answer.headers.get("location")).toBe("/guichet");
  await sql`delete from platform.rate_limit`.execute(house.db);
  return { ...one, secret, backup };
}

describe("an agent", () => {
  it("acts only after a second factor, and is led to add one", async () => {
    const { browser, email, id } = await agent();
    expect((await browser.get("/guichet")).headers.get("location")).toBe("/second-facteur?suite=%2Fguichet");
    expect((await browser.post("/guichet", {})).status).toBe(403);
    const calm = await (await browser.get("/mon-espace")).text();
    expect(calm).toContain("Vos outils d’agent attendent un second facteur");
    expect(calm).toContain('href="/second-facteur?suite=%2Fmon-espace"');
    expect((await browser.get("/second-facteur?suite=%2Fguichet")).headers.get("location")).toBe("/second-facteur/ajout?suite=%2Fguichet");
    const { secret, backup, shown } = await begin(browser);
    expect(shown).toContain('role="img" aria-label="Code à scanner par l’application"');
    expect(backup).toHaveLength(10);
    const before = browser.jar.get("beffroi.session_token");
    expect((await browser.post("/second-facteur/ajout", { act: "prove", code: "000000" })).status).toBe(422);
    const answer = await browser.post("/second-facteur/ajout", { act: "prove", code: codeOf(secret), suite: "/guichet" });
    expect(answer.headers.get("location")).toBe("/guichet");
    expect(browser.jar.get("beffroi.session_token")).not.toBe(before);
    expect((await browser.post("/guichet", {})).status).toBe(200);
    expect(await (await browser.get("/mon-espace")).text()).not.toContain("attendent un second facteur");
    expect((await lastMail(house.db, email)).subject).toBe("Le second facteur est en place");
    const sessions = await house.db.selectFrom("people.session").select("id").where("person_id", "=", id).execute();
    expect(sessions).toHaveLength(1);
  });

  it("whose role is revoked is refused at the next request", async () => {
    const { browser, id } = await enrolled();
    expect((await browser.get("/guichet")).status).toBe(200);
    const grant = await house.db.selectFrom("people.role_grant").select("id").where("person_id", "=", id).executeTakeFirstOrThrow();
    await revokeRole(house.db, grant.id, { by: null, reason: "Essai" });
    expect((await browser.get("/guichet")).status).toBe(403);
    expect((await browser.post("/guichet", {})).status).toBe(403);
  });

  it("is nobody between the link or the password and the code", async () => {
    const { email, secret } = await enrolled();
    const phone = browserOf(house);
    const half = await signInByLink(house, phone, email, "/guichet");
    expect(half.headers.get("location")).toBe("/second-facteur?suite=%2Fguichet");
    expect((await phone.get("/mon-espace/securite")).status).toBe(303);
    expect((await phone.post("/mon-espace/securite/mot-de-passe", { nouveau: "quatre moulins à vent", encore: "quatre moulins à vent" })).status).toBe(403);
    expect((await phone.post("/second-facteur/retrait", { code: codeOf(secret) })).status).toBe(403);
    expect((await phone.get("/connexion?suite=/guichet")).headers.get("location")).toBe("/second-facteur?suite=%2Fguichet");
    expect(await (await phone.get("/second-facteur?suite=/guichet")).text()).toContain('autocomplete="one-time-code"');
    const whole = await phone.post("/second-facteur", { code: ` ${codeOf(secret, 1).slice(0, 3)} ${codeOf(secret, 1).slice(3)}`, suite: "/guichet" });
    expect(whole.headers.get("location")).toBe("/guichet");
    expect((await phone.get("/guichet")).status).toBe(200);
  });

  it("with a password goes on to the code as well", async () => {
    const { email, browser, secret } = await enrolled();
    expect((await browser.post("/mon-espace/securite/mot-de-passe", { nouveau: "quatre moulins à vent", encore: "quatre moulins à vent" })).status).toBe(303);
    const phone = browserOf(house);
    const half = await phone.post("/connexion/mot-de-passe", { courriel: email, mot_de_passe: "quatre moulins à vent", suite: "/guichet" });
    expect(half.headers.get("location")).toBe("/second-facteur?suite=%2Fguichet");
    expect([...phone.jar.keys()].sort()).toEqual(["beffroi.device", "beffroi.session_token"]);
    expect((await phone.get("/guichet")).headers.get("location")).toBe("/connexion?suite=%2Fguichet");
    expect((await phone.post("/second-facteur", { code: codeOf(secret, 1) })).status).toBe(303);
  });

  it("without the phone comes in with a backup code, once, even when it is posted many times at once", async () => {
    const { email, backup } = await enrolled();
    const phones = [browserOf(house), browserOf(house), browserOf(house), browserOf(house)];
    for (const phone of phones) await signInByLink(house, phone, email);
    const answers = await Promise.all(phones.map((phone) => phone.post("/second-facteur", { code: backup[0]! })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
    await sql`delete from platform.rate_limit`.execute(house.db);
    const phone = browserOf(house);
    await signInByLink(house, phone, email);
    expect((await phone.post("/second-facteur", { code: backup[0]! })).status).toBe(422);
    expect((await phone.post("/second-facteur", { code: backup[1]! })).status).toBe(303);
  });
});

describe("a code", () => {
  it("serves once, even while it holds", async () => {
    const { email, secret } = await enrolled();
    const code = codeOf(secret, 1);
    const [first, second] = [browserOf(house), browserOf(house)];
    await signInByLink(house, first, email);
    await signInByLink(house, second, email);
    const answers = await Promise.all([first.post("/second-facteur", { code }), second.post("/second-facteur", { code })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
  });

  it("is braked after five guesses, whatever the browser", async () => {
    const { email, secret } = await enrolled();
    const phone = browserOf(house);
    await signInByLink(house, phone, email);
    const answers = await Promise.all(Array.from({ length: 30 }, (_, n) => phone.post("/second-facteur", { code: String(n).padStart(6, "0") })));
    expect(answers.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(5);
    const other = browserOf(house);
    await signInByLink(house, other, email);
    expect((await other.post("/second-facteur", { code: codeOf(secret, 1) })).status).toBe(429);
  });

  it.each(["", "12345", "1234567", "abcdef", "%00", "' or 1=1", "x".repeat(5000)])("%j is wrong, and said beside the field", async (code) => {
    const { email } = await enrolled();
    const phone = browserOf(house);
    await signInByLink(house, phone, email);
    const answer = await phone.post("/second-facteur", { code });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('id="code-error"');
  });

  it("of somebody else does not do", async () => {
    const chloe = await enrolled();
    const denis = await enrolled();
    const phone = browserOf(house);
    await signInByLink(house, phone, denis.email);
    expect((await phone.post("/second-facteur", { code: codeOf(chloe.secret, 1) })).status).toBe(422);
  });
});

describe("the application", () => {
  it("is removed against a code; what staff may do sleeps again", async () => {
    const { browser, secret, email } = await enrolled();
    expect((await browser.post("/second-facteur/retrait", { code: "000000" })).status).toBe(422);
    expect((await browser.get("/guichet")).status).toBe(200);
    const removed = await browser.post("/second-facteur/retrait", { code: codeOf(secret, 1) });
    expect(removed.headers.get("location")).toBe("/mon-espace/securite?fait=second-facteur-retire");
    expect((await browser.get("/guichet")).headers.get("location")).toBe("/second-facteur?suite=%2Fguichet");
    expect((await lastMail(house.db, email)).subject).toBe("Le second facteur est retiré");
  });

  it("is not added from a session left open, nor over another one", async () => {
    const { browser, id } = await agent();
    await sql`update people.session set created_at = now() - interval '1 hour' where person_id = ${id}`.execute(house.db);
    expect((await browser.post("/second-facteur/ajout", { act: "begin" })).status).toBe(422);
    expect(await house.db.selectFrom("people.two_factor").select("id").where("person_id", "=", id).executeTakeFirst()).toBeUndefined();
    const other = await enrolled();
    expect((await other.browser.post("/second-facteur/ajout", { act: "begin" })).headers.get("location")).toMatch(/^\/second-facteur/);
    expect((await house.db.selectFrom("people.two_factor").select("verified").where("person_id", "=", other.id).executeTakeFirstOrThrow()).verified).toBe(true);
  });

  it("shows its key only until the first code", async () => {
    const { browser, id } = await enrolled();
    expect((await browser.get("/second-facteur/ajout")).status).toBe(303);
    const row = await house.db.selectFrom("people.two_factor").select(["secret", "backup_codes"]).where("person_id", "=", id).executeTakeFirstOrThrow();
    expect(row.secret).toMatch(/^[\w$.:-]{60,}$/);
  });
});

it("nobody gets anywhere without a session", async () => {
  expect((await house.get("/second-facteur?suite=//ailleurs.example")).headers.get("location")).toBe("/connexion?suite=%2Fmon-espace");
  expect((await house.post("/second-facteur", { code: "123456" })).headers.get("location")).toMatch(/^\/connexion/);
  expect((await house.post("/second-facteur/ajout", { act: "begin" })).status).toBe(403);
  expect((await house.post("/second-facteur/retrait", { code: "123456" })).status).toBe(403);
});
