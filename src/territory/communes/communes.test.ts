import { h } from "preact";
import { describe, expect, it } from "vitest";

import type { Room } from "#platform/start/room.ts";
import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../module.ts";
import { seedZones } from "../seeds.ts";

const neighbour: Room = {
  name: "neighbour",
  offers: { communeSlots: [{ order: 1, render: async (_, { name }) => h("h2", null, `Lieux de ${name}`) }] },
};
const { get, db } = await testHouse([territory, neighbour], { now: "2026-11-24T10:00:00Z" });
const alone = await testHouse([territory], { settings: { EPCI_SIREN: "200040715" } });
const html = async (address: string) => (await get(address)).text();

describe("the list of communes", () => {
  it("has all 95, their population with its year, and how the perimeter grew", async () => {
    const text = await html("/communes");
    expect(text.match(/<th scope="row"><a href="\/communes\//g)).toHaveLength(95);
    expect(text).toContain("Habitants (2023)");
    expect(text).toMatch(/14 mars 2020<\/th><td[^>]*>95</);
    expect(text).toMatch(/1er janvier 2017<\/th><td[^>]*>90</);
    expect(text).toContain("245900410");
  });

  it("answers a search, a shared postal code, and nothing found", async () => {
    expect(await html("/communes?q=vileneuve+dasq")).toContain("1 commune répond à «\u00a0vileneuve dasq\u00a0»");
    expect(await html("/communes?q=59152")).toContain("Le code postal 59152 est partagé par 4 communes.");
    expect(await html("/communes?q=lomme")).toContain('href="/communes/lille"');
    expect(await html("/communes?q=%3Cb%3Ezzz")).toContain("Aucune commune ne répond à «\u00a0&lt;b>zzz\u00a0»");
  });

  it("survives absurd addresses", async () => {
    for (const address of ["/communes?q=", `/communes?q=${"a".repeat(3000)}`, "/communes?q=%F0%9F%8F%B0&q=2", "/communes?q[]=1"])
      expect((await get(address)).status).toBe(200);
  });
});

describe("the page of a commune", () => {
  it("says population and year, postal codes, associated communes, membership, and its rooms' parts", async () => {
    const text = await html("/communes/lille");
    for (const part of [
      "238\u00a0246",
      "population municipale 2023",
      "59000, 59160, 59260, 59777, 59800",
      "Hellemmes-Lille (59298), Lomme (59355)",
      "depuis le 1er janvier 2015 au plus tard",
      "Lieux de Lille",
    ])
      expect(text).toContain(part);
  });

  it("says that priority neighbourhoods are not loaded, then which there are", async () => {
    expect(await html("/communes/roubaix")).toContain("périmètres non chargés");
    await db.transaction().execute((trx) => seedZones({ db: trx }));
    const text = await html("/communes/roubaix");
    expect(text).toContain("Le Canal (fictif)");
    expect(await html("/communes/aubers")).toMatch(/Quartiers prioritaires<\/button>.* \(2024\)<\/dt><dd>aucun/);
  });

  it("is found under its code and its associated communes' names", async () => {
    for (const [from, to] of [
      ["59512", "roubaix"],
      ["lomme", "lille"],
      ["59298", "lille"],
    ]) {
      const answer = await get(`/communes/${from}`);
      expect([answer.status, answer.headers.get("location")]).toEqual([303, `/communes/${to}`]);
    }
  });

  it("does not exist for what is no commune of here", async () => {
    for (const slug of ["paris", "..%2f..%2fetc", "%3Cscript%3E", "75056", "constructor", "__proto__"])
      expect((await get(`/communes/${slug}`)).status).toBe(404);
  });

  it("works for another metropolis, without a map", async () => {
    const text = await (await alone.get("/communes/grenoble")).text();
    expect(text).toContain("les contours des communes ne sont pas chargés");
    expect(text).toContain("Grenoble-Alpes-Métropole");
    expect((await alone.get("/")).status).toBe(200);
    expect(await (await alone.get("/communes")).text()).not.toContain("périmètre qui a grandi");
  });
});

describe("the communes as open data", () => {
  it("are a table of 95 lines", async () => {
    const answer = await get("/communes.csv");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const lines = (await answer.text()).trim().split("\r\n");
    expect(lines).toHaveLength(96);
    expect(lines.find((line) => line.startsWith("59512"))).toBe("59512,Roubaix,215905126,98286,2023,59100,13.108,3.18211,50.68838,,2015-01-01,non");
  });

  it("are points while contours are not known", async () => {
    const { features } = (await (await get("/communes.geojson")).json()) as { features: { properties: { forme: string }; geometry: { type: string } }[] };
    expect(features).toHaveLength(95);
    expect(features.every(({ properties, geometry }) => properties.forme === "centre" && geometry.type === "Point")).toBe(true);
  });
});
