import { beforeAll, describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { settingsOfTests } from "#platform/start/house.testing.ts";
import { openHouse } from "#platform/web/house.ts";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import { authOf } from "../auth/auth.ts";
import { browserOf, lastMail, signInByLink } from "../auth/browser.testing.ts";
import { hashPassword } from "../auth/password-hash.ts";
import { cast } from "../cast.ts";
import people from "../module.ts";

/** A demo that became a house of a public address by its settings alone, as landed houses did. */
const demo = await plantedHouse({ rooms: [territory, people] });
const { louise } = cast;
const password = "une phrase de la démonstration";

const public_ = settingsOfTests({ SEED: "non", PUBLIC_URL: "https://beffroi.example", SMTP_URL: "smtp://127.0.0.1:1" });
type HeaderFields = Readonly<Record<string, string>>;

/** The same database behind other settings. */
function houseWith(settings: typeof public_) {
  const services = { ...demo.services, jobs: demo.jobs, settings, demo: true };
  const whoIs = (request: Request) => people.doorkeeper!.whoIs(request, services);
  const house = openHouse([territory, people] satisfies Room[], { ...services, whoIs });
  const request = (address: string, init: RequestInit) => Promise.resolve(house.request(`http://localhost${address}`, init));
  return {
    ...demo,
    whoIs: (headers: HeaderFields) => whoIs(new Request("http://localhost/", { headers })),
    get: (address: string, headers: HeaderFields = {}) => request(address, { headers }),
    post: (address: string, fields: Record<string, string> | FormData | URLSearchParams, headers: HeaderFields = {}) =>
      request(address, { method: "POST", body: new URLSearchParams(fields as Record<string, string>), headers }),
  };
}
const open = houseWith(settingsOfTests());
const closed = houseWith(public_);

beforeAll(async () => {
  await demo.db
    .insertInto("people.account")
    .values({ person_id: louise.id, provider_id: "credential", account_id: louise.id, password: await hashPassword(password) })
    .execute();
});

const nobody = { status: 303, location: "/connexion" };
const ofAnswer = (answer: Response) => ({ status: answer.status, location: answer.headers.get("location") });

describe("once the demo is over, its administrator", () => {
  it("is offered to nobody, and cannot be posted", async () => {
    expect(await (await closed.get("/connexion")).text()).not.toContain(louise.name);
    expect((await closed.post("/connexion/demonstration", { personne: "louise" })).status).toBe(404);
  });

  it("is not signed in any more by the cookie of the demo", async () => {
    const browser = browserOf(open);
    await browser.post("/connexion/demonstration", { personne: "louise" });
    expect((await open.whoIs(browser.headers()))?.name).toBe(louise.name);
    // Secure cookies are named otherwise: whoever kept one knows how to rename it.
    const renamed = { cookie: [...browser.jar].map(([name, value]) => `__Secure-${name}=${value}; ${name}=${value}`).join("; ") };
    expect(await closed.whoIs(renamed)).toBeNull();
    expect(await houseWith(settingsOfTests({ SEED: "non" })).whoIs(browser.headers())).toBeNull();
  });

  it("is not entered by a link, asked for before or after", async () => {
    const before = browserOf(open);
    await before.post("/connexion", { courriel: louise.email, suite: "" });
    const { token } = await lastMail(demo.db, louise.email);
    expect(ofAnswer(await closed.post("/connexion/lien", { jeton: token, suite: "" }))).toEqual(nobody);
    expect(ofAnswer(await signInByLink(closed, browserOf(closed), louise.email))).toEqual(nobody);
  });

  it("is not entered by a password", async () => {
    const fields = { courriel: louise.email, mot_de_passe: password, suite: "" };
    expect(ofAnswer(await open.post("/connexion/mot-de-passe", fields))).toEqual({ status: 303, location: "/mon-espace" });
    expect(ofAnswer(await closed.post("/connexion/mot-de-passe", fields))).toEqual(nobody);
  });

  it("is nobody by whatever session the library opens: a passkey's, a provider's, one planted in the database", async () => {
    const { headers } = await authOf({ db: demo.db, settings: public_ }).api.openSession({
      body: { personId: louise.id, way: "passkey", secondFactor: true },
      headers: new Headers(),
      returnHeaders: true,
    });
    const cookie = headers
      .getSetCookie()
      .map((line) => line.split(";")[0]!)
      .join("; ");
    expect(await open.whoIs({ cookie })).not.toBeNull();
    expect(await closed.whoIs({ cookie })).toBeNull();
  });
});

it("a setting that says so lets them in all the same", async () => {
  const asked = houseWith(settingsOfTests({ SEED: "non", DEMO_SIGN_IN: "oui" }));
  const browser = browserOf(asked);
  await browser.post("/connexion/demonstration", { personne: "louise" });
  expect((await asked.whoIs(browser.headers()))?.name).toBe(louise.name);
});

it("somebody who is of no story is signed in as ever", async () => {
  const browser = browserOf(closed);
  const answer = await signInByLink(closed, browser, "camille@exemple.fr");
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/bienvenue?suite=%2Fmon-espace"]);
});
