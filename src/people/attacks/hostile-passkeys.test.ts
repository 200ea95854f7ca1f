import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { type Browser, browserOf, signInByLink } from "../auth/browser.testing.ts";
import people from "../module.ts";
import { type Lies, newDevice, newKey } from "../passkeys/device.testing.ts";
import { addPerson } from "../people.testing.ts";

// Real signatures: only what a test lies about is wrong, and the same answer without the lie comes in.
const house = await testHouse([territory, people]);
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

const challengeAt = async (browser: Browser, address: string) => String(((await (await browser.post(address, {})).json()) as { challenge: string }).challenge);
const toSignIn = (browser: Browser) => challengeAt(browser, "/connexion/cle/defi");
const toRegister = (browser: Browser) => challengeAt(browser, "/mon-espace/securite/cles/defi");
const comeIn = (browser: Browser, reponse: string) => browser.post("/connexion/cle", { reponse });
const add = async (browser: Browser, reponse: string) =>
  (await browser.post("/mon-espace/securite/cles", { act: "add", reponse, nom: "Clé" })).headers.get("location")!.split("fait=")[1];
const keysOf = (personId: string) =>
  house.db.selectFrom("people.passkey").select(["credential_id", "counter"]).where("person_id", "=", personId).orderBy("created_at").execute();

async function signedIn() {
  count += 1;
  const email = `appareil-${count}@exemple.fr`;
  const personId = await addPerson(house.db, { email });
  const browser = browserOf(house);
  await signInByLink(house, browser, email);
  return { personId, browser };
}

async function withDevice(device = newDevice()) {
  const owner = await signedIn();
  expect(await add(owner.browser, device.register(await toRegister(owner.browser)))).toBe("cle");
  return { ...owner, device };
}

async function expectOut(browser: Browser, answer: Response): Promise<void> {
  expect(answer.status).toBe(422);
  expect(browser.jar.has("beffroi.session_token")).toBe(false);
}

async function whoIs(browser: Browser): Promise<string> {
  return /appareil-\d+@exemple\.fr/.exec(await (await browser.get("/mon-espace/profil")).text())?.[0] ?? "";
}

it("an honest device is added, comes in, and comes in again", async () => {
  const { device, personId } = await withDevice();
  for (const _ of [1, 2]) {
    const browser = browserOf(house);
    expect((await comeIn(browser, device.signIn(await toSignIn(browser)))).status).toBe(303);
    expect(await whoIs(browser)).toBe(`appareil-${count}@exemple.fr`);
  }
  expect((await keysOf(personId))[0]!.counter).toBeGreaterThan(1);
});

describe("an answer to come in", () => {
  it.each<[string, Lies]>([
    ["made on another site", { origin: "https://beffroi.example.net" }],
    ["made on our name over another port", { origin: "http://localhost:3001" }],
    ["made for another site", { rpId: "beffroi.example.net" }],
    ["made for a name above ours", { rpId: "host" }],
    ["of a device that did not recognise its person", { unknownPerson: true }],
    ["of a device that nobody touched", { absent: true }],
    ["that is one for adding a key", { type: "webauthn.create" }],
    ["signed by another key", { signedBy: newKey().privateKey }],
    ["changed after it was signed", { tampered: true }],
    ["to a challenge that it made up", { challenge: Buffer.alloc(32, 7).toString("base64url") }],
    ["to an empty challenge", { challenge: "" }],
    ["of a key that nobody has", { credentialId: Buffer.alloc(16, 9).toString("base64url") }],
  ])("%s opens nothing", async (_, lies) => {
    const { device } = await withDevice();
    const browser = browserOf(house);
    await expectOut(browser, await comeIn(browser, device.signIn(await toSignIn(browser), lies)));
    expect((await comeIn(browser, device.signIn(await toSignIn(browser)))).status).toBe(303);
  });

  it("opens once: seen on its way, it opens nothing a second time, in that browser or in another with all its cookies", async () => {
    const { device } = await withDevice();
    const browser = browserOf(house);
    const answer = device.signIn(await toSignIn(browser));
    const thief = browserOf(house);
    for (const [name, value] of browser.jar) thief.jar.set(name, value);
    expect((await comeIn(browser, answer)).status).toBe(303);
    await expectOut(thief, await comeIn(thief, answer));
    browser.jar.delete("beffroi.session_token");
    await expectOut(browser, await comeIn(browser, answer));
  });

  it("opens one session, however many times it is sent at once", async () => {
    const { device, personId } = await withDevice();
    const browser = browserOf(house);
    const reponse = device.signIn(await toSignIn(browser));
    const before = await house.db.selectFrom("people.session").select("id").where("person_id", "=", personId).execute();
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.post("/connexion/cle", { reponse }, browser.headers())));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const after = await house.db.selectFrom("people.session").select("id").where("person_id", "=", personId).execute();
    expect(after.length - before.length).toBe(1);
  });

  it("to the challenge of another browser opens nothing: not the victim's in the thief's, nor the thief's in the victim's (login CSRF)", async () => {
    const [victim, thief] = [browserOf(house), browserOf(house)];
    const [{ device }, { device: other }] = [await withDevice(), await withDevice()];
    const [asked, lured] = [await toSignIn(victim), await toSignIn(thief)];
    await expectOut(thief, await comeIn(thief, device.signIn(asked)));
    await expectOut(victim, await comeIn(victim, other.signIn(lured)));
    const none = browserOf(house);
    await expectOut(none, await comeIn(none, device.signIn(asked)));
  });

  it("to a challenge for adding a key opens nothing", async () => {
    const { device, browser: owner } = await withDevice();
    const challenge = await toRegister(owner);
    owner.jar.delete("beffroi.session_token");
    await expectOut(owner, await comeIn(owner, device.signIn(challenge)));
  });

  it("under the name of somebody else's key opens nothing; with somebody else's handle, its own account alone", async () => {
    const [victim, thief] = [await withDevice(), await withDevice()];
    const browser = browserOf(house);
    const named = thief.device.signIn(await toSignIn(browser), { credentialId: victim.device.id });
    await expectOut(browser, await comeIn(browser, named));
    const handled = thief.device.signIn(await toSignIn(browser), { userHandle: Buffer.from(victim.personId).toString("base64url") });
    const answer = await comeIn(browser, handled);
    if (answer.status === 303) expect(await whoIs(browser)).toBe(`appareil-${count}@exemple.fr`);
    else await expectOut(browser, answer);
  });

  it("whose counter goes back, or stands still, opens nothing: the device was copied", async () => {
    const { device, personId } = await withDevice();
    const browser = browserOf(house);
    expect((await comeIn(browser, device.signIn(await toSignIn(browser), { counter: 40 }))).status).toBe(303);
    for (const counter of [40, 39, 0]) {
      const copy = browserOf(house);
      await expectOut(copy, await comeIn(copy, device.signIn(await toSignIn(copy), { counter })));
    }
    expect((await keysOf(personId))[0]!.counter).toBe(40);
  });

  it("of a key that its owner took away opens nothing", async () => {
    const { device, browser: owner, personId } = await withDevice();
    const { id } = await house.db.selectFrom("people.passkey").select("id").where("person_id", "=", personId).executeTakeFirstOrThrow();
    await owner.post("/mon-espace/securite/cles", { act: `remove:${id}` });
    const browser = browserOf(house);
    await expectOut(browser, await comeIn(browser, device.signIn(await toSignIn(browser))));
  });
});

describe("a key to be added", () => {
  it.each<[string, Lies]>([
    ["on another site", { origin: "https://beffroi.example.net" }],
    ["for another site", { rpId: "beffroi.example.net" }],
    ["by a device that did not recognise its person", { unknownPerson: true }],
    ["by a device that nobody touched", { absent: true }],
    ["by an answer to come in", { type: "webauthn.get" }],
    ["to a challenge that it made up", { challenge: Buffer.alloc(32, 7).toString("base64url") }],
    ["with an attestation by a key that is not the one given", { attestation: "packed", signedBy: newKey().privateKey }],
  ])("made %s is not", async (_, lies) => {
    const { browser, personId } = await signedIn();
    expect(await add(browser, newDevice().register(await toRegister(browser), lies))).toBe("cle-refusee");
    expect(await keysOf(personId)).toEqual([]);
  });

  it("is not, to a challenge of somebody else, nor twice to one", async () => {
    const [owner, other] = [await signedIn(), await signedIn()];
    expect(await add(other.browser, newDevice().register(await toRegister(owner.browser)))).toBe("cle-refusee");
    const challenge = await toRegister(owner.browser);
    const [first, second] = [newDevice(), newDevice()];
    expect(await add(owner.browser, first.register(challenge))).toBe("cle");
    expect(await add(owner.browser, second.register(challenge))).toBe("cle-refusee");
    expect(await keysOf(owner.personId)).toHaveLength(1);
  });

  it("is not, when the browser has changed accounts since it was asked for", async () => {
    const [first, second] = [await signedIn(), await signedIn()];
    const challenge = await toRegister(first.browser);
    first.browser.jar.set("beffroi.session_token", second.browser.jar.get("beffroi.session_token")!);
    expect(await add(first.browser, newDevice().register(challenge))).toBe("cle-refusee");
    expect(await keysOf(second.personId)).toEqual([]);
  });

  it("with a swapped public key and no attestation opens by that key alone: the device itself is kept out, and nobody else is let in", async () => {
    const [{ browser, personId }, device, swapped] = [await signedIn(), newDevice(), newKey()];
    expect(await add(browser, device.register(await toRegister(browser), { publicKey: swapped.publicKey }))).toBe("cle");
    const other = browserOf(house);
    await expectOut(other, await comeIn(other, device.signIn(await toSignIn(other))));
    expect(await keysOf(personId)).toHaveLength(1);
  });

  it("under the name of a key that somebody has is not, and theirs still opens their account", async () => {
    const victim = await withDevice();
    const thief = await signedIn();
    expect(await add(thief.browser, newDevice().register(await toRegister(thief.browser), { credentialId: victim.device.id }))).toBe("cle-refusee");
    expect(await keysOf(thief.personId)).toEqual([]);
    const browser = browserOf(house);
    expect((await comeIn(browser, victim.device.signIn(await toSignIn(browser)))).status).toBe(303);
    expect(await whoIs(browser)).toBe(`appareil-${count - 1}@exemple.fr`);
  });
});
