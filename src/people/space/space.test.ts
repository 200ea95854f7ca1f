import { h } from "preact";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import people from "../module.ts";
import type { SpaceCard } from "../offers.ts";
import { addPerson } from "../people.testing.ts";

const card = (order: number, title: string): SpaceCard => ({
  order,
  card: async ({ visitor }) => (visitor.name === "Sans rien" ? null : h("article", {}, `${title} de ${visitor.name}`)),
});
const works: Room = {
  name: "works",
  offers: {
    spaceCards: [card(200, "Les lieux"), card(20, "Une réponse")],
    spaceLinks: [{ href: "/mon-espace/travaux", label: { fr: "Travaux", en: "Works", nl: "Werken" }, order: 50 }],
  },
};
const house = await testHouse([territory, people, works]);
const accept = (id: string) => house.as(id).post("/conditions", {});

describe("a person's own space", () => {
  it("asks to sign in first, and comes back", async () => {
    const answer = await house.get("/mon-espace");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/connexion?suite=%2Fmon-espace");
  });

  it("shows what awaits them before what is theirs", async () => {
    const id = await addPerson(house.db, { name: "Amina <b>" });
    await accept(id);
    const html = await (await house.as(id).get("/mon-espace")).text();
    expect(html).toContain("Bonjour Amina &lt;b>");
    const order = ["Ce qui vous attend", "Une réponse de Amina", "Ce qui est à vous", "Les lieux de Amina"].map((words) => html.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  it("is calm when nothing is there, and says what one can do", async () => {
    const id = await addPerson(house.db, { name: "Sans rien" });
    await accept(id);
    const html = await (await house.as(id).get("/mon-espace")).text();
    expect(html).toContain("Tout est calme");
    expect(html).toContain('href="/mon-espace/profil"');
    expect(html).not.toContain("Ce qui est à vous");
  });

  it("leads to its parts, those of other rooms too, and says which one is open", async () => {
    const id = await addPerson(house.db);
    const html = await (await house.as(id).get("/mon-espace/profil")).text();
    const tabs = [...html.matchAll(/<a href="(\/mon-espace[^"]*)"( aria-current="page")?/g)].map(([, href, current]) => href + (current ? " *" : ""));
    expect(tabs).toContain("/mon-espace/travaux");
    expect(tabs).toContain("/mon-espace/profil *");
    expect(tabs.indexOf("/mon-espace/travaux")).toBeLessThan(tabs.indexOf("/mon-espace/donnees"));
  });
});
