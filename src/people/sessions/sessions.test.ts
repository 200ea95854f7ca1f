import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, signInByLink } from "../auth/browser.testing.ts";
import { forgetEndedJob } from "../auth/forget-ended.job.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";

const house = await testHouse([territory, people]);
let count = 0;

beforeEach(() => sql`delete from platform.rate_limit`.execute(house.db));

async function signedIn(devices = ["Firefox/140.0 Windows"]) {
  count += 1;
  const email = `appareils-${count}@exemple.fr`;
  const id = await addPerson(house.db, { email });
  const browsers = devices.map((agent) => browserOf(house, { "user-agent": agent }));
  for (const browser of browsers) await signInByLink(house, browser, email);
  return { id, email, browsers };
}
const isIn = async (browser: ReturnType<typeof browserOf>) => (await browser.get("/mon-espace/securite")).status === 200;
const sessionIds = (page: string) => [...page.matchAll(/name="act" value="end:([0-9a-f-]{36})"/g)].map(([, id]) => id!);

describe("somebody's devices", () => {
  it("are listed with what they are, this one marked, each other one with its way out", async () => {
    const { browsers } = await signedIn(["Firefox/140.0 Windows", "iPhone Safari/605", ""]);
    const page = await (await browsers[0]!.get("/mon-espace/securite")).text();
    expect(page).toContain("Firefox, Windows");
    expect(page).toContain("Safari, iPhone");
    expect(page).toContain("Appareil inconnu");
    expect(page.match(/Cet appareil/g)).toHaveLength(1);
    expect(sessionIds(page)).toHaveLength(2);
  });

  it("are signed out one by one, or all but this one, from their next request on", async () => {
    const { browsers } = await signedIn(["Firefox/1 Windows", "Firefox/1 Android", "Chrome/1 Linux"]);
    const [own, second, third] = [browsers[0]!, browsers[1]!, browsers[2]!];
    const ids = sessionIds(await (await own.get("/mon-espace/securite")).text());
    for (const said of ["appareil", "aucun-appareil"])
      expect((await own.post("/mon-espace/securite/appareils", { act: `end:${ids[0]}` })).headers.get("location")).toBe(`/mon-espace/securite?fait=${said}`);
    expect([await isIn(second), await isIn(third)].filter(Boolean)).toHaveLength(1);
    await own.post("/mon-espace/securite/appareils", { act: "endOthers" });
    expect([await isIn(own), await isIn(second), await isIn(third)]).toEqual([true, false, false]);
  });

  it("of somebody else are not touched", async () => {
    const amina = await signedIn();
    const hugo = await signedIn();
    const { id } = await house.db.selectFrom("people.session").select("id").where("person_id", "=", amina.id).executeTakeFirstOrThrow();
    const answer = await hugo.browsers[0]!.post("/mon-espace/securite/appareils", { act: `end:${id}` });
    expect(await (await hugo.browsers[0]!.get(answer.headers.get("location")!)).text()).toContain("Rien n’a changé");
    await hugo.browsers[0]!.post("/mon-espace/securite/appareils", { act: "endOthers" });
    expect(await isIn(amina.browsers[0]!)).toBe(true);
    expect((await house.post("/mon-espace/securite/appareils", { act: `end:${id}` })).status).toBe(403);
    expect((await hugo.browsers[0]!.post("/mon-espace/securite/appareils", { act: "end:' or 1=1 --" })).status).toBe(404);
  });

  it("were seen to the hour, by one write", async () => {
    const { id, browsers } = await signedIn();
    const seen = async () =>
      (await house.db.selectFrom("people.session").select("updated_at").where("person_id", "=", id).executeTakeFirstOrThrow()).updated_at;
    const before = await seen();
    await isIn(browsers[0]!);
    expect(await seen()).toEqual(before);
    await sql`update people.session set updated_at = now() - interval '3 hours' where person_id = ${id}`.execute(house.db);
    await isIn(browsers[0]!);
    expect(Date.now() - (await seen()).getTime()).toBeLessThan(60_000);
  });
});

describe("signing out", () => {
  it("ends the session for good, and twice says the same", async () => {
    const { browsers } = await signedIn();
    const [browser] = browsers;
    const cookies = browser!.headers();
    const answer = await browser!.post("/deconnexion", {});
    expect(answer.headers.get("location")).toBe("/connexion?fait=deconnexion");
    expect([...browser!.jar.keys()]).toEqual(["beffroi.device"]);
    expect((await house.get("/mon-espace/securite", cookies)).status).toBe(303);
    expect((await browser!.post("/deconnexion", {})).headers.get("location")).toBe("/connexion?fait=deconnexion");
  });

  it("is a post: no link or image of another page does it", async () => {
    const { browsers } = await signedIn();
    await browsers[0]!.get("/deconnexion");
    expect(await isIn(browsers[0]!)).toBe(true);
  });
});

it("a session is over after thirty days, and forgotten at night", async () => {
  const { id, browsers } = await signedIn();
  const { expires_at } = await house.db.selectFrom("people.session").select("expires_at").where("person_id", "=", id).executeTakeFirstOrThrow();
  expect(Math.round((expires_at.getTime() - Date.now()) / 86_400_000)).toBe(30);
  await sql`update people.session set expires_at = now() - interval '1 second' where person_id = ${id}`.execute(house.db);
  expect(await isIn(browsers[0]!)).toBe(false);
  await forgetEndedJob.run({ ...house.services, signal: new AbortController().signal, progress: async () => {}, report: async () => {} }, {});
  expect(await house.db.selectFrom("people.session").select("id").where("person_id", "=", id).execute()).toEqual([]);
});
