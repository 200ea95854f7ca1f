import { describe, expect, it } from "vitest";

import { cast, peopleRoutes } from "#people";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";

const house = await plantedHouse();
const empty = await testHouse([territory, people, places]);
const text = async (address: string, from: Pick<typeof house, "get"> = house) => (await from.get(address)).text();
const block = (html: string) => /<section class="help"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
const titles = (html: string) => [...html.matchAll(/<h3>\s*<a href="\/lieux\/[^"]+">([^<]+)/g)].map(([, name]) => name!);

describe("the help at the foot of a page", () => {
  it.each(["/connexion", "/questions/poser", "/participer/budget-participatif-2026-2027/deposer", "/votes/budget-participatif-2026"])(
    "stands on %s, about that very task, with ways to reach a person",
    async (address) => {
      const html = block(await text(address));
      for (const way of ["tel:0353010042", "mailto:bonjour@beffroi.example", 'href="/aide"']) expect(html).toContain(way);
    },
  );

  it("says nothing that the publisher did not tell, and says it at once when they do", async () => {
    const before = block(await text(peopleRoutes.signIn.href(), empty));
    expect(before).toContain('href="/aide"');
    expect(before).not.toMatch(/tel:|mailto:/);
    expect(await text("/aide", empty)).toContain("n’a pas encore donné de numéro");
    await empty.db.insertInto("people.publisher").values({ phone: "04 78 63 40 40" }).execute();
    expect(block(await text(peopleRoutes.signIn.href(), empty))).toContain('href="tel:0478634040"');
  });

  it("leads whoever may write its words to where they are written, and nobody else", async () => {
    const [louise, chloe] = await Promise.all([cast.louise, cast.chloe].map(({ id }) => text("/aide", house.as(id))));
    for (const href of ['href="/identite"', 'href="/textes-legaux/editeur"']) {
      expect(/<main[\s\S]*<\/main>/.exec(louise!)![0]).toContain(href);
      expect(/<main[\s\S]*<\/main>/.exec(chloe!)![0]).not.toContain(href);
    }
  });

  it("names the nearest place with an adviser to whoever is known to live somewhere", async () => {
    const html = block(await text("/questions/poser", house.as(cast.amina.id)));
    expect(html).toMatch(/href="\/lieux\/[a-z0-9-]+"/);
  });
});

describe("the page of help", () => {
  it("shows the places with an adviser, the nearest to the commune chosen first, and where one votes in person", async () => {
    const html = await text("/aide?commune=59512");
    const wanted = titles(await text("/lieux?mediation=1&near=roubaix&km=100&tri=distance")).slice(0, 4);
    expect(titles(html)).toEqual(wanted);
    expect(html).toContain("Les plus proches de Roubaix");
    expect(html).toContain("Voter en personne");
  });

  it("promises no adviser in a house without places, and takes whatever is asked", async () => {
    expect(await text("/aide", empty)).toContain("Aucun lieu ne dit encore");
    for (const odd of ["%ED%A0%80", "'", "a".repeat(3000)]) expect((await house.get(`/aide?commune=${odd}`)).status).toBe(200);
  });
});
