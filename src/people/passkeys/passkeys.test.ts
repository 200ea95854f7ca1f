import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { type Browser, browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

// That a real device registers and signs in is tried in e2e/sign-in.test.ts, with Chromium's authenticator.
const house = await testHouse([territory, people]);
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

async function withPasskey() {
  count += 1;
  const email = `cle-${count}@exemple.fr`;
  const personId = await addPerson(house.db, { email });
  const browser = browserOf(house);
  await signInByLink(house, browser, email);
  const key = { public_key: "cHVibGlj", credential_id: `credential-${count}`, counter: 0, device_type: "singleDevice", backed_up: false, name: "Téléphone" };
  const { id } = await house.db
    .insertInto("people.passkey")
    .values({ ...key, person_id: personId })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { email, personId, browser, id, credentialId: key.credential_id };
}

const answerOf = (id: string, challenge = "x") => {
  const clientDataJSON = Buffer.from(JSON.stringify({ type: "webauthn.get", challenge, origin: "http://localhost:3000" })).toString("base64url");
  return JSON.stringify({
    id,
    rawId: id,
    type: "public-key",
    response: { clientDataJSON, authenticatorData: "AAAA", signature: "AAAA" },
    clientExtensionResults: {},
  });
};
const challengeFor = async (browser: Browser) => (await (await browser.post("/connexion/cle/defi", {})).json()) as Record<string, unknown>;

describe("the challenge to come in", () => {
  it("asks the device to recognise its person, and tells nobody which passkeys exist", async () => {
    const { browser } = await withPasskey();
    const [stranger, known] = [await challengeFor(browserOf(house)), await challengeFor(browser)];
    for (const options of [stranger, known]) {
      expect(options).toMatchObject({ userVerification: "required", allowCredentials: [], rpId: "localhost" });
      expect(String(options["challenge"]).length).toBeGreaterThanOrEqual(43);
    }
  });

  it("is given to a post of our own pages only", async () => {
    expect((await house.get("/connexion/cle/defi")).status).toBe(405);
    expect((await house.post("/connexion/cle/defi", {}, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });
});

describe("an answer that no device signed", () => {
  it.each([
    ["", ""],
    ["{}", ""],
    ["not json", ""],
    [JSON.stringify({ id: 1 }), ""],
    [answerOf("unknown"), ""],
    [answerOf("x".repeat(3000)), ""],
  ])("opens nothing (%#)", async (reponse) => {
    const browser = browserOf(house);
    await challengeFor(browser);
    const answer = await browser.post("/connexion/cle", { reponse });
    expect(answer.status).toBe(422);
    expect(browser.jar.has("beffroi.session_token")).toBe(false);
  });

  it("opens nothing for a known passkey, with the challenge or without", async () => {
    const { credentialId } = await withPasskey();
    const browser = browserOf(house);
    expect((await browser.post("/connexion/cle", { reponse: answerOf(credentialId) })).status).toBe(422);
    const { challenge } = await challengeFor(browser);
    expect((await browser.post("/connexion/cle", { reponse: answerOf(credentialId, String(challenge)) })).status).toBe(422);
    expect(browser.jar.has("beffroi.session_token")).toBe(false);
  });

  it("adds no key", async () => {
    const { browser, personId } = await withPasskey();
    await browser.post("/mon-espace/securite/cles/defi", {});
    const answer = await browser.post("/mon-espace/securite/cles", { act: "add", reponse: answerOf("mine"), nom: "Fausse" });
    expect(answer.headers.get("location")).toBe("/mon-espace/securite?fait=cle-refusee");
    expect(await house.db.selectFrom("people.passkey").select("id").where("person_id", "=", personId).execute()).toHaveLength(1);
  });
});

describe("the passkeys of an account", () => {
  it("are named and removed by their owner, who is told", async () => {
    const { browser, id, email } = await withPasskey();
    await browser.post("/mon-espace/securite/cles", { act: `rename:${id}`, nom: " Le  téléphone\nbleu " });
    expect(await (await browser.get("/mon-espace/securite")).text()).toContain("Le téléphone bleu");
    expect((await browser.post("/mon-espace/securite/cles", { act: `remove:${id}` })).headers.get("location")).toBe("/mon-espace/securite?fait=cle-retiree");
    expect((await lastMail(house.db, email)).subject).toBe("Une clé d’accès est retirée");
    expect((await browser.post("/mon-espace/securite/cles", { act: `remove:${id}` })).status).toBe(404);
  });

  it("of somebody else are not found", async () => {
    const amina = await withPasskey();
    const hugo = await withPasskey();
    for (const act of [{ act: `remove:${amina.id}` }, { act: `rename:${amina.id}`, nom: "Prise" }, { act: "remove:x" }, {}]) {
      expect((await hugo.browser.post("/mon-espace/securite/cles", act)).status).toBe(404);
    }
    expect((await house.post("/mon-espace/securite/cles", { act: `remove:${amina.id}` })).status).toBe(403);
    expect((await house.db.selectFrom("people.passkey").select("name").where("id", "=", amina.id).executeTakeFirstOrThrow()).name).toBe("Téléphone");
  });

  it("are not added from a session left open, nor without one", async () => {
    const { browser, personId } = await withPasskey();
    expect((await browser.post("/mon-espace/securite/cles/defi", {})).status).toBe(200);
    await sql`update people.session set created_at = now() - interval '1 hour' where person_id = ${personId}`.execute(house.db);
    expect((await browser.post("/mon-espace/securite/cles/defi", {})).status).toBe(403);
    expect((await house.post("/mon-espace/securite/cles/defi", {})).status).toBe(403);
  });
});
