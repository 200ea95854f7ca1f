import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { forgetAskedBeginning, readAskedBeginning } from "#platform/beginning/asked-beginning.ts";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import { browserOf, signInByLink } from "../auth/browser.testing.ts";
import { cast } from "../cast.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { routes } from "../routes.ts";

const house = await plantedHouse({ rooms: [territory, people] });
const address = routes.beginning.href();

it("tells an administrator of a demo what is missing, and how many accounts stay", async () => {
  await house.owner.insertInto("platform.seeding").values({ name: "demo" }).execute();
  await addPerson(house.db);
  const page = await (await house.as(cast.louise.id).get(address)).text();
  expect(page.match(/à faire</g)).toHaveLength(4);
  expect(page).toContain("(1 aujourd’hui)");
  expect(page).toContain("beffroi house begin demonstration.age");
  expect(await (await house.as(cast.louise.id).get(address, { cookie: "affichage=nl" })).text()).toContain("Van de demonstratie naar het echte huis");
});

it("is for nobody else, and there in no house that has no story", async () => {
  for (const someone of [cast.amina, cast.chloe, cast.katia]) expect((await house.as(someone.id).get(address)).status).toBe(403);
  await house.owner.deleteFrom("platform.seeding").execute();
  expect((await house.as(cast.louise.id).get(address)).status).toBe(404);
});

describe("the act", async () => {
  const settings = {
    PUBLIC_URL: "https://beffroi.example",
    SMTP_URL: "smtp://127.0.0.1:1",
    SEED: "non",
    DATA_DIR: await mkdtemp(join(tmpdir(), "beffroi-begin-")),
  };
  const ready = await plantedHouse({ rooms: [territory, people], settings });
  await ready.owner.insertInto("platform.seeding").values({ name: "demo" }).execute();
  const email = "camille@metropole.example";
  const camille = await addPerson(ready.db, { name: "Camille Vraie", email, roles: [{ role: "administrator", kind: "metropolis", id: null }] });
  const phrase = "La vraie maison commence";
  const asked = () => readAskedBeginning(ready.services.settings);
  const signedIn = async () => {
    const browser = browserOf(ready, { "x-test-person": camille });
    await signInByLink(ready, browser, email);
    return browser;
  };

  it("is there once all is done that is to be done first, and not a step sooner", async () => {
    const browser = await signedIn();
    expect(await (await browser.get(address)).text()).not.toContain('name="phrase"');
    expect((await browser.post(address, { act: "ask", phrase })).status).toBe(409);
    await ready.db.insertInto("people.two_factor").values({ person_id: camille, secret: "sealed", backup_codes: "sealed" }).execute();
    expect(await (await browser.get(address)).text()).toContain('name="phrase"');
    expect(await asked()).toBeNull();
  });

  it("asks for its sentence and for a session of a quarter of an hour, then waits for the next start, and is taken back", async () => {
    const browser = await signedIn();
    const wrong = await browser.post(address, { act: "ask", phrase: "la vraie maison" });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringMatching(/href="#phrase"[\s\S]*name="phrase"[^>]*value="la vraie maison"/)]);
    expect((await ready.as(camille).post(address, { act: "ask", phrase })).status).toBe(409);
    await ready.db
      .updateTable("people.session")
      .set({ created_at: new Date(Date.now() - 16 * 60_000) })
      .where("person_id", "=", camille)
      .execute();
    const late = await browser.post(address, { act: "ask", phrase });
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("plus d’un quart d’heure")]);
    expect(await asked()).toBeNull();

    const fresh = await signedIn();
    expect((await fresh.post(address, { act: "ask", phrase })).headers.get("location")).toContain("fait=demande");
    expect(await asked()).toMatchObject({ by: "Camille Vraie" });
    expect(await (await fresh.get(`${address}?fait=demande`)).text()).toMatch(/C’est demandé[\s\S]*Demandé par Camille Vraie/);
    expect((await fresh.post(address, { act: "take_back" })).headers.get("location")).toContain("fait=repris");
    expect(await asked()).toBeNull();
    const acts = await ready.db.selectFrom("platform.audit").select("act").where("who", "=", camille).orderBy("id").execute();
    expect(acts.map(({ act }) => act)).toEqual(["house.begin", "house.begin_taken_back"]);
  });

  it("is nobody else's, whatever they post", async () => {
    for (const someone of [cast.amina, cast.chloe, cast.katia]) expect((await ready.as(someone.id).post(address, { act: "ask", phrase })).status).toBe(403);
    expect((await ready.post(address, { act: "ask", phrase })).status).toBe(403);
    expect(await asked()).toBeNull();
    await forgetAskedBeginning(ready.services.settings);
  });
});
