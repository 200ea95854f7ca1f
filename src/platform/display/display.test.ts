import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import { routes } from "../web/routes.ts";

const house = await testHouse([]);
const choose = (fields: Record<string, string>) => house.post(routes.display.href(), fields);

describe("choosing a language and an appearance", () => {
  it("brings the reader back to the same address, in the language chosen, for a year", async () => {
    const answer = await choose({ langue: "nl", retour: "/vie-privee" });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/vie-privee");
    const cookie = answer.headers.get("set-cookie")!;
    expect(cookie).toMatch(/^affichage=nl; Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly$/);

    const page = await house.get("/vie-privee", { cookie: "affichage=nl" });
    expect(await page.text()).toMatch(/<html lang="nl"/);
  });

  it("follows the browser's order of preference until something is chosen", async () => {
    const page = await house.get("/vie-privee", { "accept-language": "de, nl;q=0.7, en;q=0.9" });
    expect(await page.text()).toMatch(/<html lang="en"/);
  });

  it("keeps the language when the appearance is chosen", async () => {
    const answer = await house.post(routes.display.href(), { apparence: "dark", retour: "/" }, { cookie: "affichage=en" });
    expect(answer.headers.get("set-cookie")).toMatch(/^affichage=en\.dark;/);
  });

  it.each([
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "/%0d%0aset-cookie:a=b",
  ])("never leads to another site: %s", async (retour) => {
    const answer = await choose({ langue: "en", retour });
    const location = answer.headers.get("location")!;
    expect(new URL(location, "http://localhost").host).toBe("localhost");
    expect(location).not.toMatch(/[\r\n]/);
  });

  it("refuses a post that another site's page sends", async () => {
    const answer = await house.post(routes.display.href(), { langue: "en" }, { "sec-fetch-site": "cross-site" });
    expect(answer.status).toBe(403);
    expect((await house.post(routes.display.href(), { langue: "en" }, { origin: "https://evil.example" })).status).toBe(403);
  });
});
