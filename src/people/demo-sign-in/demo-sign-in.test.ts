import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import { cast } from "../cast.ts";
import people from "../module.ts";

const house = await plantedHouse({ rooms: [territory, people], settings: { DEMO_SIGN_IN: "1" } });
const be = (personne: string, suite = "") => house.post("/connexion/demonstration", { personne, suite });

describe("whoever tries the demo", () => {
  it("becomes one of its people, second factor done", async () => {
    const answer = await be("chloe");
    expect(answer.status).toBe(303);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^beffroi\.session_token=[^;]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    const someone = await house.services.whoIs(new Request("http://localhost/", { headers: { cookie: cookie!.split(";")[0]! } }));
    expect(someone?.name).toBe(cast.chloe.name);
    expect(someone?.dormant).toEqual([]);
    expect(someone?.grants.map(({ role }) => role)).toContain("agent");
  });

  it.each([
    ["/lieux?page=2", "/lieux?page=2"],
    ["", "/mon-espace"],
    ["//ailleurs.example", "/mon-espace"],
    ["https://ailleurs.example", "/mon-espace"],
    ["/\\ailleurs.example", "/mon-espace"],
  ])("asked to go on to %j, goes to %s", async (suite, there) => {
    expect((await be("amina", suite)).headers.get("location")).toBe(there);
  });

  it("cannot become somebody who is not in the story", async () => {
    expect((await be("toString")).status).toBe(404);
    expect((await be("")).status).toBe(404);
  });

  it("is offered its people on the page to sign in, in each language", async () => {
    const page = await (await house.get("/connexion", { "accept-language": "nl" })).text();
    expect(page).toContain("Chloé Lefèvre, medewerker van de metropool");
  });
});

it("a house without the demo has no such door", async () => {
  const closed = await testHouse([territory, people]);
  expect((await closed.post("/connexion/demonstration", { personne: "chloe" })).status).toBe(404);
  expect(await (await closed.get("/connexion")).text()).not.toContain("Chloé");
});
