import { h } from "preact";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../module.ts";

const neighbour: Room = {
  name: "neighbour",
  offers: {
    homeSlots: [
      { order: 1, render: async (_, commune) => h("h2", null, `Ouvert ${commune?.name ?? "partout"}`) },
      { order: 2, render: async () => null },
    ],
    homeInvitations: [{ order: 1, render: async () => h("a", { href: "/lieux" }, "17 lieux vous accueillent") }],
    mapCounts: [
      {
        order: 1,
        key: "places",
        glass: "place",
        label: { fr: "Tiers-lieux", en: "Third places", nl: "Derde plekken" },
        describe: (count) => `${count} lieux`,
        href: ({ code }) => `/lieux?commune=${code}`,
        count: async () =>
          new Map([
            ["59512", 3],
            ["59350", 12],
          ]),
      },
    ],
    deadlines: [
      { list: async () => [{ title: "Fin du vote", href: "/vote", day: "2026-12-13", what: "54 projets" }] },
      {
        list: async ({ offers }, commune) =>
          Array.from({ length: 5 }, (_, n) => ({
            title: `Étape ${n}`,
            href: `/etapes/${n}`,
            day: `2026-12-0${9 - n}`,
            what: commune?.name ?? `${offers.deadlines.length} sources`,
          })),
      },
    ],
    homeActs: [
      {
        order: 2,
        icon: "house",
        title: { fr: "Proposer un lieu", en: "Propose a place", nl: "Een plek voorstellen" },
        says: { fr: "En dix minutes.", en: "In ten minutes.", nl: "In tien minuten." },
        href: "/lieux/proposer",
      },
      {
        order: 1,
        icon: "map-pin",
        title: { fr: "Trouver un lieu", en: "Find a place", nl: "Een plek vinden" },
        says: { fr: "Près de chez vous.", en: "Near you.", nl: "Dichtbij." },
        href: "/lieux",
      },
    ],
    homeFigures: [{ order: 1, measure: async () => ({ value: "17 / 40", label: "nouveaux tiers-lieux", windows: { lit: 17, of: 40 }, source: "Annuaire" }) }],
  },
};

const alone = await testHouse([territory], { now: "2026-11-24T10:00:00Z" });
const { get } = await testHouse([territory, neighbour], { now: "2026-11-24T10:00:00Z" });
const html = async (address: string, headers = {}) => (await get(address, headers)).text();

describe("the home", () => {
  it("stands alone: the map, the communes, and nothing of rooms that do not exist", async () => {
    const text = await (await alone.get("/")).text();
    expect(text).toContain("Ce qui est ouvert près de chez vous.");
    expect(text.match(/<option value=/g)).toHaveLength(95);
    expect(text).toContain("1\u00a0195\u00a0234");
    expect(text).not.toMatch(/class="legend"|Tiers-lieux|Prochaines échéances|Vous voulez agir/);
  });

  it("shows what rooms offer: colours, the same as a list, bands, figures with their source and day", async () => {
    const text = await html("/");
    expect(text).toContain("<title>Roubaix\u00a0: 3 lieux</title>");
    expect(text).toMatch(/<th scope="row">Tiers-lieux<\/th><td><a href="\/lieux\?commune=59350">Lille<\/a> \(12\), <a/);
    expect(text).toContain("Ouvert partout");
    expect(text).toContain("17 lieux vous accueillent");
    expect(text).toContain("17 / 40");
    expect(text).toMatch(/Sources\s: Annuaire et INSEE, population municipale 2023\. Arrêté au 24 novembre 2026\./);
  });

  it("says what falls due, the nearest first and five at most, and what one may begin", async () => {
    const text = await html("/");
    expect([...text.matchAll(/<a href="\/(?:etapes\/\d|vote)">([^<]*)</g)].map(([, title]) => title)).toEqual([
      "Étape 4",
      "Étape 3",
      "Étape 2",
      "Étape 1",
      "Étape 0",
    ]);
    expect(text).toContain('<time datetime="2026-12-05">5 déc. 2026</time>');
    expect(text).toContain("2 sources");
    expect(text.indexOf("Trouver un lieu")).toBeLessThan(text.indexOf("Proposer un lieu"));
    expect(await html("/?commune=roubaix")).toMatch(/<td[^>]*>Roubaix<\/td>/);
    expect(await html("/", { "accept-language": "nl" })).toContain("U wilt iets doen");
  });

  it("keeps the commune in its address", async () => {
    const text = await html("/?commune=roubaix");
    expect(text).toContain("Ouvert Roubaix");
    expect(text).toContain('value="Roubaix"');
    expect(text).toContain('href="/communes/roubaix"');
    expect(text).toContain('class="string"');
  });

  it("reads a name with typos or a postal code, and leads to the address that can be kept", async () => {
    for (const typed of ["roubiax", "59100", "ROUBAIX", "59100 Roubaix"]) {
      const answer = await get(`/?commune=${encodeURIComponent(typed)}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/?commune=roubaix"]);
    }
  });

  it("offers every commune of a shared postal code", async () => {
    const text = await html("/?commune=59152");
    expect(text).toContain("Le code postal 59152 est partagé.");
    for (const slug of ["anstaing", "chereng", "gruson", "tressin"]) expect(text).toContain(`href="/?commune=${slug}"`);
  });

  it("says at the field that a commune is not known, and keeps what was typed", async () => {
    const text = await html("/?commune=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain("&lt;script>alert(1)&lt;/script>");
    expect(text).not.toContain("<script>alert");
  });

  it("speaks English and Dutch", async () => {
    expect(await html("/", { "accept-language": "en" })).toContain("What is open near you.");
    expect(await html("/", { "accept-language": "nl-BE,nl" })).toContain("Wat er bij u in de buurt open is.");
  });
});
