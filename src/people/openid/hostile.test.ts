import { getAuthStateVerificationIdentifier } from "@better-auth/core/utils/state";
import { sql } from "kysely";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

import { sha256 } from "#platform/crypto/sha256.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { type Browser, browserOf, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { carriesItsKey, honest, type Lies, otherKey, publicPem, signed, signedBySecret, startFalseProvider, unsigned } from "./false-provider.testing.ts";

const clientId = "beffroi";
const clientSecret = "secret-of-the-tests";
const person = { sub: "amina", email: "amina@fournisseur.fr", given_name: "Amina", family_name: "Delattre" };
const [provider, other] = await Promise.all([startFalseProvider(clientId, person), startFalseProvider(clientId, person)]);
const house = await testHouse([territory, people], {
  settings: {
    FRANCECONNECT_ISSUER: provider.issuer,
    FRANCECONNECT_CLIENT_ID: clientId,
    FRANCECONNECT_CLIENT_SECRET: clientSecret,
    PROCONNECT_ISSUER: other.issuer,
    PROCONNECT_CLIENT_ID: clientId,
    PROCONNECT_CLIENT_SECRET: clientSecret,
  },
});

afterAll(() => Promise.all([provider.close(), other.close()]));
beforeEach(async () => {
  provider.lies = honest;
  await sql`delete from platform.rate_limit`.execute(house.db);
  await sql`delete from people.account; delete from people.session; delete from people.person`.execute(house.db);
});

/** Leaves for the provider; gives the state that it would send back. */
async function leave(browser: Browser, query = ""): Promise<string> {
  const answer = await browser.get(`/connexion/par/franceconnect${query}`);
  const asked = new URL(answer.headers.get("location")!).searchParams;
  provider.nonce = asked.get("nonce")!;
  return asked.get("state")!;
}

const comeBack = (browser: Browser, query: Record<string, string>, id = "franceconnect") =>
  browser.get(`/connexion/par/${id}/retour?${new URLSearchParams(query)}`);

async function expectNobody(browser: Browser, answer: Response): Promise<void> {
  expect(answer.headers.get("location")).toBe("/connexion?fait=identite-refusee");
  expect(browser.jar.has("beffroi.session_token")).toBe(false);
  expect(await house.db.selectFrom("people.person").select("id").execute()).toEqual([]);
  expect(await house.db.selectFrom("people.session").select("id").execute()).toEqual([]);
}

it("the same steps, honestly, sign in", async () => {
  const browser = browserOf(house);
  const state = await leave(browser);
  const answer = await comeBack(browser, { code: "good", state, iss: provider.issuer });
  expect(answer.headers.get("location")).toBe("/mon-espace");
  expect(browser.jar.has("beffroi.session_token")).toBe(true);
});

describe("a way back that this browser did not begin", () => {
  it.each([
    ["no state", {}],
    ["an invented state", { state: "a".repeat(32) }],
    ["a refusal", { error: "access_denied" }],
  ])("with %s opens nothing", async (_what, query) => {
    const browser = browserOf(house);
    await leave(browser);
    await expectNobody(browser, await comeBack(browser, { code: "good", ...query }));
  });

  it("with somebody else's state opens nothing: nobody is signed in to an account that is not theirs (login CSRF)", async () => {
    const attacker = browserOf(house);
    const state = await leave(attacker);
    const victim = browserOf(house);
    await expectNobody(victim, await comeBack(victim, { code: "good", state }));
    await leave(victim);
    await expectNobody(victim, await comeBack(victim, { code: "good", state }));
  });

  it("with the state of the other provider opens nothing", async () => {
    const browser = browserOf(house);
    const state = await leave(browser);
    await expectNobody(browser, await comeBack(browser, { code: "good", state }, "proconnect"));
  });

  it("is no link by mail, whatever address was put beside its state, and ends honestly all the same (CVE-2026-110862, CVE-2026-114607)", async () => {
    const victim = await addPerson(house.db, { email: "visee@exemple.fr" });
    const thief = browserOf(house);
    const state = await leave(thief);
    // More than whoever begins can have kept: all that makes a link but the place where links are.
    const { rows } = await sql`
      update people.verification set value = (value::jsonb || '{"type": "magic-link", "email": "visee@exemple.fr"}')::text
      where identifier = ${getAuthStateVerificationIdentifier(state)} returning id`.execute(house.db);
    expect(rows).toHaveLength(1);
    for (const jeton of [state, getAuthStateVerificationIdentifier(state), `magic-link:${state}`, sha256(state).toString("base64url")]) {
      const page = await thief.get(`/connexion/lien?${new URLSearchParams({ jeton })}`);
      expect([page.status, await page.text()]).toEqual([410, expect.not.stringContaining("visee@exemple.fr")]);
      expect((await thief.post("/connexion/lien", { jeton, suite: "/" })).status).toBe(410);
    }
    expect(thief.jar.has("beffroi.session_token")).toBe(false);
    await comeBack(thief, { code: "good", state, iss: provider.issuer });
    const sessions = await house.db.selectFrom("people.session").select("person_id").execute();
    expect(sessions).toHaveLength(1);
    expect(sessions[0]!.person_id).not.toBe(victim);
  });

  it("that names another issuer opens nothing (mix-up, RFC 9207)", async () => {
    const browser = browserOf(house);
    const state = await leave(browser);
    await expectNobody(browser, await comeBack(browser, { code: "good", state, iss: other.issuer }));
  });
});

const past = () => Math.floor(Date.now() / 1000) - 3600;
const token = (change: Record<string, unknown>): Partial<Lies> => ({ idToken: (payload) => signed({ ...payload, ...change }) });
const claims = (change: Record<string, unknown>): Partial<Lies> => ({
  userinfo: (payload) => ({ type: "application/jwt", body: signed({ ...payload, ...change }) }),
});

describe("an answer of the provider", () => {
  it.each<[string, Partial<Lies>]>([
    ["with another nonce", token({ nonce: "another nonce, long enough" })],
    ["without a nonce", token({ nonce: undefined })],
    ["of another issuer", token({ iss: "https://ailleurs.example" })],
    ["for another service", token({ aud: "ailleurs" })],
    ["that is too old", token({ exp: past(), iat: past() - 300 })],
    ["that nobody signed", { idToken: unsigned }],
    ["signed by another key", { idToken: (payload) => signed(payload, otherKey) }],
    ["signed by a key that it brings along", { idToken: (payload) => signed(payload, otherKey, carriesItsKey) }],
    ["with a rule in its header that nobody here knows", { idToken: (payload) => signed(payload, undefined, { crit: ["beyond"], beyond: true }) }],
    ["for two services, given to the other one", token({ aud: [clientId, "ailleurs"], azp: "ailleurs" })],
    ["for two services, it does not say which has it", token({ aud: [clientId, "ailleurs"] })],
    ["whose claims are for two services", claims({ aud: [clientId, "ailleurs"] })],
    ["that is about nobody", token({ sub: undefined })],
    ["signed with our own secret", { idToken: (payload) => signedBySecret(payload, clientSecret) }],
    ["signed with the public key as a secret", { idToken: (payload) => signedBySecret(payload, publicPem) }],
    ["without a token", { idToken: () => null }],
    ["that is no token", { idToken: () => "x.y.z" }],
    ["to a code that is over", { takesCode: false }],
    ["whose claims are about somebody else", claims({ sub: "bilal" })],
    ["whose claims are for another service", claims({ aud: "ailleurs" })],
    ["whose claims come from another issuer", claims({ iss: "https://ailleurs.example" })],
    ["whose claims nobody signed", { userinfo: (payload) => ({ type: "application/jwt", body: unsigned(payload) }) }],
    ["whose claims another key signed", { userinfo: (payload) => ({ type: "application/jwt", body: signed(payload, otherKey) }) }],
    ["whose claims are plain", { userinfo: (payload) => ({ type: "application/json", body: JSON.stringify(payload) }) }],
    ["without an address", claims({ email: undefined })],
    ["whose address it does not vouch for", claims({ email_verified: false })],
    ["that says so in a word", claims({ email_verified: "false" })],
    ["that vouches for the address in a word", claims({ email_verified: "true" })],
    ["that vouches for it by a number", claims({ email_verified: 1 })],
    ["whose address is a list", claims({ email: [person.email, "bilal@fournisseur.fr"] })],
  ])("%s opens nothing", async (_what, lies) => {
    const browser = browserOf(house);
    const state = await leave(browser);
    provider.lies = { ...honest, ...lies };
    await expectNobody(browser, await comeBack(browser, { code: "good", state }));
  });

  it("opens one session, even when its address is asked for many times at once", async () => {
    const browser = browserOf(house);
    const state = await leave(browser);
    const cookies = browser.headers();
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.get(`/connexion/par/franceconnect/retour?code=good&state=${state}`, cookies)));
    expect(answers.filter((answer) => answer.headers.get("location") === "/mon-espace").length).toBeGreaterThan(0);
    expect(await house.db.selectFrom("people.person").select("id").execute()).toHaveLength(1);
    expect(await house.db.selectFrom("people.session").select("id").execute()).toHaveLength(1);
    const late = await house.get(`/connexion/par/franceconnect/retour?code=good&state=${state}`, cookies);
    expect(late.headers.get("location")).toBe("/connexion?fait=identite-refusee");
  });

  it("with names made to harm is tamed", async () => {
    const browser = browserOf(house);
    const state = await leave(browser);
    provider.lies = { ...honest, ...claims({ given_name: "<script>alert(1)</script>", family_name: "x\r\nBcc: tous@exemple.fr" }) };
    await comeBack(browser, { code: "good", state });
    const { name } = await house.db.selectFrom("people.person").select("name").executeTakeFirstOrThrow();
    expect(name).not.toMatch(/[<>@:\r\n]/);
  });
});

it.each(["//ailleurs.example", "https://ailleurs.example", "/\\ailleurs.example"])("the way back does not lead out of the house: %s", async (suite) => {
  const browser = browserOf(house);
  const state = await leave(browser, `?suite=${encodeURIComponent(suite)}`);
  expect((await comeBack(browser, { code: "good", state })).headers.get("location")).toBe("/mon-espace");
});

describe("an address that somebody's account has", () => {
  it.each(["victime@exemple.fr", "Victime@Exemple.FR", " victime@exemple.fr"])("opens nothing of theirs, vouched for or not: %s", async (email) => {
    const victim = await addPerson(house.db, { email: "victime@exemple.fr" });
    for (const email_verified of [true, undefined, false, "true"]) {
      const browser = browserOf(house);
      const state = await leave(browser);
      provider.lies = { ...honest, ...claims({ email, email_verified }) };
      await comeBack(browser, { code: "good", state });
      expect(browser.jar.has("beffroi.session_token")).toBe(false);
    }
    expect(await house.db.selectFrom("people.person").select("id").execute()).toEqual([{ id: victim }]);
    expect(await house.db.selectFrom("people.account").select("id").execute()).toEqual([]);
  });
});

describe("linking", () => {
  const begin = async (email: string) => {
    await addPerson(house.db, { email });
    const browser = browserOf(house);
    await signInByLink(house, browser, email);
    return browser;
  };
  const identities = async () =>
    (
      await sql<{ email: string }>`select email from people.account a join people.person p on p.id = a.person_id where a.provider_id = 'franceconnect'`.execute(
        house.db,
      )
    ).rows.map(({ email }) => email);

  it("needs a session, and the browser that began it", async () => {
    const browser = browserOf(house);
    expect((await browser.get("/connexion/par/franceconnect?lier=1")).headers.get("location")).toBe("/connexion?fait=identite-refusee");
  });

  it("that a thief began does not end in their victim's browser: their identity opens no account but their own", async () => {
    const [thief, victim] = [await begin("voleuse@exemple.fr"), await begin("victime@exemple.fr")];
    const state = await leave(thief, "?lier=1");
    await comeBack(victim, { code: "good", state });
    expect(await identities()).toEqual([]);
    const own = await leave(victim, "?lier=1");
    await comeBack(victim, { code: "good", state });
    expect(await identities()).toEqual([]);
    expect(own).not.toBe(state);
  });

  it("that one account began does not end at another, when the browser has changed accounts on the way", async () => {
    const [first, second] = [await begin("premiere@exemple.fr"), await begin("seconde@exemple.fr")];
    const state = await leave(first, "?lier=1");
    first.jar.set("beffroi.session_token", second.jar.get("beffroi.session_token")!);
    await comeBack(first, { code: "good", state });
    expect(await identities()).not.toContain("seconde@exemple.fr");
  });
});
