import { describe, expect, it } from "vitest";

import { readTerritory } from "#territory";
import { plantedHouse } from "../../planted.testing.ts";
import territory from "../../territory/module.ts";
import places from "../module.ts";
import { middlesOf } from "./middles.ts";
import { schematicAreas } from "./schematic-areas.ts";

const { get, db } = await plantedHouse({ rooms: [territory, places], now: "2026-11-24T15:40:00+01:00" });
const read = async (address: string, language = "fr") => {
  const answer = await get(address, { "accept-language": language });
  return { status: answer.status, html: await answer.text() };
};

describe("somebody who opens the map without a script", () => {
  it("reads the same places in the list as the data that the map is drawn from", async () => {
    for (const query of ["", "?commune=roubaix", "?service=everyday_tools&ouvert=1", "?qpv=1"]) {
      const { features } = (await (await get(`/lieux.geojson${query}`)).json()) as { features: { properties: { url: string } }[] };
      const drawn = features.map(({ properties }) => new URL(properties.url).pathname).sort();
      const listed = [...(await read(`/lieux/carte${query}`)).html.matchAll(/<a href="(\/lieux\/(?!carte")[a-z0-9-]+)">/g)].map(([, href]) => href!).sort();
      expect([query, listed]).toEqual([query, drawn]);
    }
  });

  it("keeps the filters on the way back to the directory and in the element", async () => {
    const { html } = await read("/lieux/carte?commune=roubaix&service=everyday_tools");
    expect(html).toContain('href="/lieux?commune=59512&amp;service=everyday_tools"');
    expect(html).toContain('data-places="/lieux.geojson?commune=59512&amp;service=everyday_tools"');
    expect(html).toContain('href="/lieux/carte?service=everyday_tools"');
  });

  it("is told when nothing matches, and reads absurd filters as none", async () => {
    expect((await read("/lieux/carte?q=zzzzqqq")).html).toContain("Aucun lieu ne correspond");
    expect((await read("/lieux/carte?page=-1&near=abc&commune=%22&jour=2026-99-99")).status).toBe(200);
  });

  it("reads it in three languages", async () => {
    expect((await read("/lieux/carte", "en")).html).toContain("The same places, by commune");
    expect((await read("/lieux/carte", "nl")).html).toContain("Dezelfde plekken, per gemeente");
  });
});

describe("the ground of the map", () => {
  it("has an area for every commune, around its middle", async () => {
    const { communes } = await readTerritory(db);
    const areas = schematicAreas(communes);
    expect(areas).toHaveLength(communes.length);
    for (const { commune, ring } of areas) {
      expect(ring.length).toBeGreaterThan(3);
      expect(ring[0]).toEqual(ring.at(-1));
      const east = Math.max(...ring.map(([longitude]) => longitude));
      const west = Math.min(...ring.map(([longitude]) => longitude));
      expect([commune.name, west < commune.point!.longitude && commune.point!.longitude < east]).toEqual([commune.name, true]);
    }
  });

  it("names an area once, in the middle of its largest part", () => {
    const square = (x: number, size: number) => [
      [
        [x, 0],
        [x + size, 0],
        [x + size, size],
        [x, size],
        [x, 0],
      ],
    ];
    const geometry = { type: "MultiPolygon" as const, coordinates: [square(0, 1), square(10, 4)] };
    const { features } = middlesOf({ type: "FeatureCollection", features: [{ type: "Feature", geometry, properties: { nom: "Ici" } }] });
    expect(features).toEqual([{ type: "Feature", geometry: { type: "Point", coordinates: [12, 2] }, properties: { nom: "Ici" } }]);
  });
});
